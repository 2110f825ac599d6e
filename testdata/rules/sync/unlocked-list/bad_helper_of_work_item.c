// A helper empties the list, and the work item that calls it has no lock either.
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

static VOID QueueDropFirst(PQUEUE Queue)
{
    RemoveHeadList(&Queue->Head);
}

IO_WORKITEM_ROUTINE QueueWork;

_Use_decl_annotations_
VOID QueueWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    QueueDropFirst((PQUEUE)Context); // expect: sync/unlocked-list
}
