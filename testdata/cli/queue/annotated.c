#include <wdm.h>

typedef struct _QUEUE { KSPIN_LOCK Lock; LIST_ENTRY Head; KEVENT Idle; } QUEUE, *PQUEUE;

DRIVER_UNLOAD QueueUnload;

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_IRQL_saves_
_Acquires_lock_(Queue->Lock)
KIRQL QueueLock(PQUEUE Queue)
{
    KIRQL irql;

    KeAcquireSpinLock(&Queue->Lock, &irql);
    return irql;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
_At_(Irql, _IRQL_restores_)
_Requires_lock_held_(Queue->Lock)
_Releases_lock_(Queue->Lock)
static VOID QueueUnlock(PQUEUE Queue, KIRQL Irql)
{
    KeReleaseSpinLock(&Queue->Lock, Irql);
}

_IRQL_requires_max_(APC_LEVEL)
static VOID QueueWait(PQUEUE Queue)
{
    KeWaitForSingleObject(&Queue->Idle, Executive, KernelMode, FALSE, NULL);
}

KDEFERRED_ROUTINE QueueDpc;
VOID QueueDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PQUEUE queue = Context;
    KIRQL irql = QueueLock(queue);

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    InitializeListHead(&queue->Head);
    QueueUnlock(queue, irql);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID QueueStart(PQUEUE Queue, PKDPC Dpc)
{
    KIRQL irql;

    KeInitializeDpc(Dpc, QueueDpc, Queue);
    irql = QueueLock(Queue);
    QueueWait(Queue);
    QueueUnlock(Queue, irql);
}
