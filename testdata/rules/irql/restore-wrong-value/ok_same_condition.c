// The level is saved and restored on the same condition, a parameter.
#include <wdm.h>

typedef struct _POOLSET {
    KSPIN_LOCK Lock;
    ULONG Free;
} POOLSET, *PPOOLSET;

ULONG PoolSetTake(PPOOLSET pools, BOOLEAN atDispatch, ULONG wanted)
{
    KIRQL irql;
    ULONG taken;

    if (atDispatch) {
        KeAcquireSpinLockAtDpcLevel(&pools->Lock);
    } else {
        KeAcquireSpinLock(&pools->Lock, &irql);
    }
    taken = wanted < pools->Free ? wanted : pools->Free;
    pools->Free -= taken;
    if (atDispatch) {
        KeReleaseSpinLockFromDpcLevel(&pools->Lock);
    } else {
        KeReleaseSpinLock(&pools->Lock, irql);
    }
    return taken;
}
