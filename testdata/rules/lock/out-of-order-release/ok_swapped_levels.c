// The locks are given back in the order they were taken in, but with each other's level.
#include <wdm.h>

typedef struct _DEPOT {
    KSPIN_LOCK In, Out;
    ULONG Goods;
} DEPOT, *PDEPOT;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID DepotMove(_Inout_ PDEPOT Depot)
{
    KIRQL inIrql, outIrql;

    KeAcquireSpinLock(&Depot->In, &inIrql);
    KeAcquireSpinLock(&Depot->Out, &outIrql);
    Depot->Goods++;
    KeReleaseSpinLock(&Depot->In, outIrql);
    Depot->Goods--;
    KeReleaseSpinLock(&Depot->Out, inIrql);
}
