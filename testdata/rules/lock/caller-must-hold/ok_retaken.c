// Dropped for the completion and taken again before the next round.
#include <wdm.h>

typedef struct _QUEUE {
    KSPIN_LOCK Lock;
    LIST_ENTRY Head;
} QUEUE, *PQUEUE;

_Requires_lock_held_(Queue->Lock)
static PIRP QueuePopLocked(PQUEUE Queue)
{
    if (IsListEmpty(&Queue->Head)) {
        return NULL;
    }
    return CONTAINING_RECORD(RemoveHeadList(&Queue->Head), IRP, Tail.Overlay.ListEntry);
}

VOID QueueDrain_ok(PQUEUE Queue)
{
    KIRQL irql;
    PIRP irp;

    KeAcquireSpinLock(&Queue->Lock, &irql);
    while ((irp = QueuePopLocked(Queue)) != NULL) {
        KeReleaseSpinLock(&Queue->Lock, irql);
        irp->IoStatus.Status = STATUS_CANCELLED;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        KeAcquireSpinLock(&Queue->Lock, &irql);
    }
    KeReleaseSpinLock(&Queue->Lock, irql);
}
