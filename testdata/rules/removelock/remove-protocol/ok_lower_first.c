// The lower drivers finish first: the thread waits for the IRP, then for the claims, and completes last.
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

_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH FilterPnp;

NTSTATUS FilterPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILTER filter = (PFILTER)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&filter->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        return Complete(Irp, status);
    }

    switch (IoGetCurrentIrpStackLocation(Irp)->MinorFunction) {
    case IRP_MN_REMOVE_DEVICE:
        Irp->IoStatus.Status = STATUS_SUCCESS;
        if (!IoForwardIrpSynchronously(filter->Lower, Irp)) {
            Irp->IoStatus.Status = STATUS_SUCCESS; // removal never fails
        }
        status = Irp->IoStatus.Status;
        IoReleaseRemoveLockAndWait(&filter->RemoveLock, Irp);
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        IoDetachDevice(filter->Lower);
        IoDeleteDevice(DeviceObject);
        return status;
    default:
        break;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(filter->Lower, Irp);
    IoReleaseRemoveLock(&filter->RemoveLock, Irp);
    return status;
}
