// FN: The helper that takes the routine away is handed the request: whether that was cancellable only its caller knows.
#include <ntddk.h>

typedef struct _TAYRA_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} TAYRA_EXTENSION, *PTAYRA_EXTENSION;

DRIVER_CANCEL TayraCancel;

static NTSTATUS TayraFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static VOID TayraTakeAway(PIRP Irp)
{
    IoSetCancelRoutine(Irp, NULL);
}

VOID TayraDataArrived(PTAYRA_EXTENSION Ext)
{
    PIRP irp;
    KIRQL irql;

    KeAcquireSpinLock(&Ext->Lock, &irql);
    irp = Ext->Current;
    Ext->Current = NULL;
    if (irp != NULL) {
        TayraTakeAway(irp);
    }
    KeReleaseSpinLock(&Ext->Lock, irql);
    if (irp != NULL) {
        TayraFinish(irp, STATUS_SUCCESS, 0);
    }
}
