// The queue marks only what it takes; what it refuses is completed with its error.
#include <ntddk.h>

typedef struct _STORK { IO_CSQ Queue; } STORK, *PSTORK;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH StorkRead;

_Use_decl_annotations_
NTSTATUS StorkRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTORK stork = (PSTORK)DeviceObject->DeviceExtension;
    NTSTATUS status = IoCsqInsertIrpEx(&stork->Queue, Irp, NULL, NULL);

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    return STATUS_PENDING;
}
