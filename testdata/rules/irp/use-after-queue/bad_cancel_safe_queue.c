// After the cancel-safe queue has it, the IRP can be cancelled and gone.
#include <wdm.h>

typedef struct _MAILROOM {
    IO_CSQ Queue;
    LONG Waiting;
} MAILROOM, *PMAILROOM;

DRIVER_DISPATCH MailroomRead;

_Use_decl_annotations_
NTSTATUS MailroomRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMAILROOM room = (PMAILROOM)DeviceObject->DeviceExtension;

    IoCsqInsertIrp(&room->Queue, Irp, NULL);
    InterlockedIncrement(&room->Waiting);
    return STATUS_PENDING;
}

DRIVER_DISPATCH MailroomWrite;

_Use_decl_annotations_
NTSTATUS MailroomWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMAILROOM room = (PMAILROOM)DeviceObject->DeviceExtension;

    IoCsqInsertIrp(&room->Queue, Irp, NULL);
    Irp->IoStatus.Information = 0; // expect: irp/use-after-queue
    return STATUS_PENDING;
}
