// Two checks; without the second release the claim of that way out is lost.
#include <wdm.h>

typedef struct _FILTER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    IO_REMOVE_LOCK RemoveLock;
    ULONG Requests;
    BOOLEAN Started;
} FILTER, *PFILTER;

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH FilterWrite;

NTSTATUS FilterWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILTER filter = (PFILTER)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&filter->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        return Complete(Irp, status);
    }

    if (!filter->Started) {
        status = Complete(Irp, STATUS_DEVICE_NOT_READY);
        IoReleaseRemoveLock(&filter->RemoveLock, Irp);
        return status;
    }
    if (Irp->MdlAddress == NULL) {
        status = Complete(Irp, STATUS_INVALID_PARAMETER);
        IoReleaseRemoveLock(&filter->RemoveLock, Irp); // guard
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(filter->Lower, Irp);
    IoReleaseRemoveLock(&filter->RemoveLock, Irp);
    return status;
}
