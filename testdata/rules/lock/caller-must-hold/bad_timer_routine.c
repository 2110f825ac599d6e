// A timer DPC calls the locked variant without the lock.
#include <wdm.h>

typedef struct _CACHE {
    KTIMER Timer;
    KDPC Dpc;
    KSPIN_LOCK Lock;
    ULONG Age;
} CACHE, *PCACHE;

KDEFERRED_ROUTINE CacheTick;

_Requires_lock_held_(Cache->Lock)
static VOID CacheAge(PCACHE Cache)
{
    Cache->Age++;
}

VOID CacheTick(PKDPC Dpc, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    CacheAge((PCACHE)Context); // expect: lock/caller-must-hold
}

VOID CacheStart(PCACHE Cache)
{
    KeInitializeSpinLock(&Cache->Lock);
    KeInitializeTimer(&Cache->Timer);
    KeInitializeDpc(&Cache->Dpc, CacheTick, Cache);
}
