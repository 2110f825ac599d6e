// The status becomes a flag that decides.
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

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FilterControl;

NTSTATUS FilterControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILTER filter = (PFILTER)DeviceObject->DeviceExtension;
    BOOLEAN claimed = NT_SUCCESS(IoAcquireRemoveLock(&filter->RemoveLock, Irp));

    if (claimed) {
        filter->Requests++;
    }
    (VOID)Complete(Irp, claimed ? STATUS_SUCCESS : STATUS_DELETE_PENDING);
    if (claimed) {
        IoReleaseRemoveLock(&filter->RemoveLock, Irp);
    }
    return claimed ? STATUS_SUCCESS : STATUS_DELETE_PENDING;
}
