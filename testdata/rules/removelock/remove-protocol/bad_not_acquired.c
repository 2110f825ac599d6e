// The remove request waits without a claim of its own: one too many is given back.
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
    UCHAR minor = IoGetCurrentIrpStackLocation(Irp)->MinorFunction;
    NTSTATUS status;

    if (minor == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(filter->Lower, Irp);
    if (minor != IRP_MN_REMOVE_DEVICE) {
        return status;
    }
    IoReleaseRemoveLockAndWait(&filter->RemoveLock, Irp); // expect: removelock/remove-protocol
    IoDetachDevice(filter->Lower);
    IoDeleteDevice(DeviceObject);
    return status;
}
