// The result is kept while locks are released.
#include <ntddk.h>

typedef struct _STERN { PDEVICE_OBJECT Lower; IO_REMOVE_LOCK RemoveLock; } STERN, *PSTERN;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SternRead;

_Use_decl_annotations_
NTSTATUS SternRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTERN stern = (PSTERN)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&stern->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(stern->Lower, Irp);
    IoReleaseRemoveLock(&stern->RemoveLock, Irp);
    return status;
}
