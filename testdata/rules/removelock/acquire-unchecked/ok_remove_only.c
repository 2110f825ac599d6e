// A routine for the remove request alone: only the wait below can make an acquire fail.
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

NTSTATUS FilterRemove(PFILTER Filter, PIRP Irp)
{
    NTSTATUS status;

    IoAcquireRemoveLock(&Filter->RemoveLock, Irp);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(Filter->Lower, Irp);
    IoReleaseRemoveLockAndWait(&Filter->RemoveLock, Irp);
    IoDetachDevice(Filter->Lower);
    IoDeleteDevice(Filter->Self);
    return status;
}
