#include <wdm.h>

typedef struct _QUEUE { KSPIN_LOCK Lock; LIST_ENTRY Head; KEVENT Idle; } QUEUE, *PQUEUE;

DRIVER_UNLOAD QueueUnload;

KIRQL QueueLock(PQUEUE Queue)
{
    KIRQL irql;

    KeAcquireSpinLock(&Queue->Lock, &irql);
    return irql;
}

static VOID QueueUnlock(PQUEUE Queue, KIRQL Irql)
{
    KeReleaseSpinLock(&Queue->Lock, Irql);
}

static VOID QueueWait(PQUEUE Queue)
{
    KeWaitForSingleObject(&Queue->Idle, Executive, KernelMode, FALSE, NULL);
}

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

VOID QueueStart(PQUEUE Queue, PKDPC Dpc)
{
    KIRQL irql;

    KeInitializeDpc(Dpc, QueueDpc, Queue);
    irql = QueueLock(Queue);
    QueueWait(Queue);
    QueueUnlock(Queue, irql);
}
