// The helper says nothing, but all who call it hold the lock.
#include <wdm.h>

typedef struct _CACHE {
    KSPIN_LOCK Lock;
    _Guarded_by_(Lock) ULONG Hits;
    _Guarded_by_(Lock) ULONG Misses;
} CACHE, *PCACHE;

KDEFERRED_ROUTINE CacheDpc;

static VOID Note(PCACHE Cache, BOOLEAN Hit)
{
    if (Hit) {
        Cache->Hits++;
    } else {
        Cache->Misses++;
    }
}

VOID CacheDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PCACHE cache = (PCACHE)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument2);
    KeAcquireSpinLockAtDpcLevel(&cache->Lock);
    Note(cache, Argument1 != NULL);
    KeReleaseSpinLockFromDpcLevel(&cache->Lock);
}

VOID CacheStart(PCACHE Cache, PKDPC Dpc)
{
    KIRQL irql;

    KeInitializeDpc(Dpc, CacheDpc, Cache);
    KeAcquireSpinLock(&Cache->Lock, &irql);
    Note(Cache, TRUE);
    KeReleaseSpinLock(&Cache->Lock, irql);
}
