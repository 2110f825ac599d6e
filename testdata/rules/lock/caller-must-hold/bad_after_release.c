// Decided under the lock, done behind its release.
#include <wdm.h>

typedef struct _LIST {
    KSPIN_LOCK Lock;
    LIST_ENTRY Head;
    ULONG Count;
} LIST, *PLIST;

_Requires_lock_held_(List->Lock)
static VOID ListDropLocked(PLIST List)
{
    RemoveHeadList(&List->Head);
    List->Count--;
}

VOID ListTrim_bad(PLIST List)
{
    KIRQL irql;
    BOOLEAN full;

    KeAcquireSpinLock(&List->Lock, &irql);
    full = List->Count > 64;
    KeReleaseSpinLock(&List->Lock, irql);
    if (full) {
        ListDropLocked(List); // expect: lock/caller-must-hold
    }
}
