// A fast mutex raises to APC_LEVEL only, so that the inner lock is taken without the level it needs.
#include <wdm.h>

typedef struct _CACHE {
    FAST_MUTEX Resize;
    KSPIN_LOCK Lock;
    LIST_ENTRY Free;
    ULONG Count;
} CACHE, *PCACHE;

VOID CacheTrim_bad(PCACHE Cache, ULONG Limit)
{
    ExAcquireFastMutex(&Cache->Resize);
    while (Cache->Count > Limit) {
        KeAcquireSpinLockAtDpcLevel(&Cache->Lock); // expect: irql/call-below-min
        RemoveTailList(&Cache->Free);
        Cache->Count--;
        KeReleaseSpinLockFromDpcLevel(&Cache->Lock);
    }
    ExReleaseFastMutex(&Cache->Resize);
}

VOID CacheTrim_ok(PCACHE Cache, ULONG Limit)
{
    KIRQL irql;

    ExAcquireFastMutex(&Cache->Resize);
    KeAcquireSpinLock(&Cache->Lock, &irql);
    while (Cache->Count > Limit) {
        RemoveTailList(&Cache->Free);
        Cache->Count--;
    }
    KeReleaseSpinLock(&Cache->Lock, irql);
    ExReleaseFastMutex(&Cache->Resize);
}
