// The helper returns the level it saved; the caller keeps it under another name while its variable is used again.
#include <wdm.h>

typedef struct _DEPOT {
    KSPIN_LOCK Lock;
    KSPIN_LOCK YardLock;
    ULONG Trucks, Parked;
} DEPOT, *PDEPOT;

_IRQL_raises_(DISPATCH_LEVEL)
_Acquires_lock_(depot->Lock)
static KIRQL DepotLock(PDEPOT depot)
{
    KIRQL irql;

    KeAcquireSpinLock(&depot->Lock, &irql);
    return irql;
}

VOID DepotPark(PDEPOT depot)
{
    KIRQL irql = DepotLock(depot);
    const KIRQL outer = irql;

    depot->Trucks--;
    KeAcquireSpinLock(&depot->YardLock, &irql);
    depot->Parked++;
    KeReleaseSpinLock(&depot->YardLock, irql);
    KeReleaseSpinLock(&depot->Lock, outer);
}
