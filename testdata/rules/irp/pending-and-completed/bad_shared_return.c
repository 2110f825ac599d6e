// One return for the queue and for the branch that completes.
#include <ntddk.h>

typedef struct _AMBER { IO_CSQ Queue; BOOLEAN Stopped; } AMBER, *PAMBER;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH AmberRead;

_Use_decl_annotations_
NTSTATUS AmberRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PAMBER amber = (PAMBER)DeviceObject->DeviceExtension;

    if (amber->Stopped) {
        Irp->IoStatus.Status = STATUS_DEVICE_NOT_READY;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    } else {
        IoCsqInsertIrp(&amber->Queue, Irp, NULL);
    }
    return STATUS_PENDING; // expect: irp/pending-and-completed
}
