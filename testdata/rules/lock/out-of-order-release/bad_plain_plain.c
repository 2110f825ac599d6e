// Both locks raise, and the one that was taken first is given back first, with its own level.
#include <wdm.h>

typedef struct _ROUTER {
    KSPIN_LOCK TableLock, StatsLock;
    ULONG Routes, Lookups;
} ROUTER, *PROUTER;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID RouterAdd(_Inout_ PROUTER Router)
{
    KIRQL tableIrql, statsIrql;

    KeAcquireSpinLock(&Router->TableLock, &tableIrql);
    KeAcquireSpinLock(&Router->StatsLock, &statsIrql);
    Router->Routes++;
    Router->Lookups = 0;
    KeReleaseSpinLock(&Router->TableLock, tableIrql); // expect: lock/out-of-order-release
    KeReleaseSpinLock(&Router->StatsLock, statsIrql);
}
