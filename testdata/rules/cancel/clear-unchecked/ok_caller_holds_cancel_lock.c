// The routine is taken away by a helper that is called with the system's cancel spin lock held.
#include <ntddk.h>

typedef struct _SABLE_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} SABLE_EXTENSION, *PSABLE_EXTENSION;

DRIVER_CANCEL SableCancel;

static NTSTATUS SableFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static PIRP SableTake(PSABLE_EXTENSION Ext)
{
    PIRP irp = Ext->Current;

    if (irp != NULL) {
        IoSetCancelRoutine(irp, NULL);
        Ext->Current = NULL;
    }
    return irp;
}

VOID SableDataArrived(PSABLE_EXTENSION Ext)
{
    PIRP irp;
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    irp = SableTake(Ext);
    IoReleaseCancelSpinLock(irql);
    if (irp != NULL) {
        SableFinish(irp, STATUS_SUCCESS, 0);
    }
}
