// Held here, or in the caller's caller, or by a queued handle.
#include <wdm.h>

typedef struct _LIST {
    KSPIN_LOCK Lock;
    ULONG Count;
} LIST, *PLIST;

_Requires_lock_held_(List->Lock)
static VOID ListAddLocked(PLIST List)
{
    List->Count++;
}

static VOID ListAddTwo(PLIST List)
{
    ListAddLocked(List);
    ListAddLocked(List);
}

VOID ListFill_ok(PLIST List)
{
    KLOCK_QUEUE_HANDLE handle;
    KIRQL irql;

    KeAcquireSpinLock(&List->Lock, &irql);
    ListAddTwo(List);
    KeReleaseSpinLock(&List->Lock, irql);
    KeAcquireInStackQueuedSpinLock(&List->Lock, &handle);
    ListAddLocked(List);
    KeReleaseInStackQueuedSpinLock(&handle);
}
