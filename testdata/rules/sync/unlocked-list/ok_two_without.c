// Two functions go without the lock: that is a plan, not a slip.
#include <wdm.h>

typedef struct _QUEUE {
    KSPIN_LOCK Lock;
    LIST_ENTRY Head;
} QUEUE, *PQUEUE;

typedef struct _ITEM {
    LIST_ENTRY Links;
    ULONG Value;
} ITEM, *PITEM;

VOID QueueAdd(PQUEUE Queue, PITEM Item)
{
    KIRQL irql;

    KeAcquireSpinLock(&Queue->Lock, &irql);
    InsertTailList(&Queue->Head, &Item->Links);
    KeReleaseSpinLock(&Queue->Lock, irql);
}

VOID QueueAddFirst(PQUEUE Queue, PITEM Item)
{
    KIRQL irql;

    KeAcquireSpinLock(&Queue->Lock, &irql);
    InsertHeadList(&Queue->Head, &Item->Links);
    KeReleaseSpinLock(&Queue->Lock, irql);
}

PITEM QueueTake(PQUEUE Queue)
{
    PITEM item = NULL;
    KIRQL irql;

    KeAcquireSpinLock(&Queue->Lock, &irql);
    if (!IsListEmpty(&Queue->Head))
        item = CONTAINING_RECORD(RemoveHeadList(&Queue->Head), ITEM, Links);
    KeReleaseSpinLock(&Queue->Lock, irql);
    return item;
}

KDEFERRED_ROUTINE OtherDpc;

KDEFERRED_ROUTINE QueueDpc;

_Use_decl_annotations_
VOID QueueDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PQUEUE queue = (PQUEUE)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    if (!IsListEmpty(&queue->Head))
        RemoveHeadList(&queue->Head);
}

_Use_decl_annotations_
VOID OtherDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg2);
    InsertTailList(&((PQUEUE)Context)->Head, (PLIST_ENTRY)Arg1);
}
