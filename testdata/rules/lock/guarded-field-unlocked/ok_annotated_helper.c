// The helper states that its caller holds the lock.
#include <wdm.h>

typedef struct _POOL {
    KSPIN_LOCK Lock;
    _Guarded_by_(Lock) ULONG Free;
} POOL, *PPOOL;

KDEFERRED_ROUTINE PoolDpc;

_Requires_lock_held_(Pool->Lock)
static VOID PutBack(PPOOL Pool)
{
    Pool->Free++;
}

VOID PoolDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PPOOL pool = (PPOOL)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    KeAcquireSpinLockAtDpcLevel(&pool->Lock);
    PutBack(pool);
    KeReleaseSpinLockFromDpcLevel(&pool->Lock);
}

VOID PoolInitialize(PPOOL Pool, PKDPC Dpc)
{
    KeInitializeSpinLock(&Pool->Lock);
    KeInitializeDpc(Dpc, PoolDpc, Pool);
}
