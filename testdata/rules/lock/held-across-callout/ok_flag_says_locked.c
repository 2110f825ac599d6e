// The helper completes only where its argument says that the lock is not held.
#include <wdm.h>

typedef struct _QUEUE {
    KSPIN_LOCK Lock;
    LIST_ENTRY Later;
    ULONG Failed;
} QUEUE, *PQUEUE;

static VOID QueueFail(PQUEUE Queue, PIRP Irp, BOOLEAN Locked)
{
    Queue->Failed++;
    if (Locked) {
        InsertTailList(&Queue->Later, &Irp->Tail.Overlay.ListEntry);
    } else {
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
}

VOID QueueReject_ok(PQUEUE Queue, PIRP First, PIRP Second)
{
    KIRQL irql;

    KeAcquireSpinLock(&Queue->Lock, &irql);
    QueueFail(Queue, First, TRUE);
    KeReleaseSpinLock(&Queue->Lock, irql);
    QueueFail(Queue, Second, FALSE);
}
