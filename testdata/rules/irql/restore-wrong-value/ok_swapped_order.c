// The locks are released in the order in which they were taken, and the levels are swapped with them: it stays at
// DISPATCH_LEVEL until the last one is free.
#include <wdm.h>

typedef struct _CHAIN {
    KSPIN_LOCK Lock;
    struct _CHAIN *Next;
    ULONG Value;
} CHAIN, *PCHAIN;

ULONG ChainSecond(PCHAIN first, PCHAIN second)
{
    KIRQL firstIrql, secondIrql;
    ULONG value;

    KeAcquireSpinLock(&first->Lock, &firstIrql);
    KeAcquireSpinLock(&second->Lock, &secondIrql);
    KeReleaseSpinLock(&first->Lock, secondIrql);
    value = second->Value;
    KeReleaseSpinLock(&second->Lock, firstIrql);
    return value;
}
