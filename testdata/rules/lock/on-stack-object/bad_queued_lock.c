// The handle belongs on the stack, the lock does not.
#include <wdm.h>

typedef struct _ORDERS {
    LIST_ENTRY Head;
} ORDERS, *PORDERS;

VOID OrdersAdd(PORDERS orders, PLIST_ENTRY entry)
{
    KLOCK_QUEUE_HANDLE handle;
    KSPIN_LOCK guard;

    KeInitializeSpinLock(&guard);
    KeAcquireInStackQueuedSpinLock(&guard, &handle); // expect: lock/on-stack-object
    InsertTailList(&orders->Head, entry);
    KeReleaseInStackQueuedSpinLock(&handle);
}
