// A retry loop comes back to the acquire without the release in between.
#include <wdm.h>

typedef struct _RING {
    KSPIN_LOCK Lock;
    ULONG Head, Tail;
    ULONG Retries;
} RING, *PRING;

VOID RingAdvance_bad(PRING Ring)
{
    KIRQL irql, again;

    KeAcquireSpinLock(&Ring->Lock, &irql);
    if (Ring->Head == Ring->Tail) {
        Ring->Retries++;
        KeAcquireSpinLock(&Ring->Lock, &again); // expect: lock/double-acquire
        Ring->Tail++;
        KeReleaseSpinLock(&Ring->Lock, again);
    }
    KeReleaseSpinLock(&Ring->Lock, irql);
}
