// The first request is taken under the lock, the others are not.
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

VOID QueueDrain_bad(PQUEUE Queue)
{
    KIRQL irql;
    PIRP irp;

    KeAcquireSpinLock(&Queue->Lock, &irql);
    irp = QueuePopLocked(Queue);
    KeReleaseSpinLock(&Queue->Lock, irql);
    while (irp != NULL) {
        irp->IoStatus.Status = STATUS_CANCELLED;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        irp = QueuePopLocked(Queue); // expect: lock/caller-must-hold
    }
}
