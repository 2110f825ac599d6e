// Everything under the lock, in loops and on two ways.
#include <wdm.h>

typedef struct _RING {
    KSPIN_LOCK Lock;
    _Guarded_by_(Lock) ULONG Head;
    _Guarded_by_(Lock) ULONG Tail;
    ULONG Size;
    ULONG Items[64];
} RING, *PRING;

ULONG Drain(PRING Ring, PULONG Items, ULONG Count)
{
    ULONG taken = 0;
    KIRQL irql;

    KeAcquireSpinLock(&Ring->Lock, &irql);
    while (taken < Count && Ring->Head != Ring->Tail) {
        Items[taken++] = Ring->Items[Ring->Head & 63];
        Ring->Head++;
    }
    if (taken == 0) {
        KeReleaseSpinLock(&Ring->Lock, irql);
        return 0;
    }
    Ring->Size -= taken;
    KeReleaseSpinLock(&Ring->Lock, irql);
    return taken;
}
