// Which lock this is, is decided at run time; its release goes through an unknown routine.
#include <wdm.h>

PKSPIN_LOCK LockFor(ULONG Key);
VOID UnlockKey(ULONG Key, KIRQL Irql);

VOID KeyTouch_ok(ULONG Key, PULONG Value)
{
    KIRQL irql;

    KeAcquireSpinLock(LockFor(Key), &irql);
    (*Value)++;
    KeReleaseSpinLock(LockFor(Key), irql);
}
