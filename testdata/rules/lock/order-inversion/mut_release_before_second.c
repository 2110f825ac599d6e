// The first lock is given back before the second one is taken; without that the orders meet.
#include <wdm.h>

typedef struct _DOCK {
    FAST_MUTEX ShipLock, CraneLock;
    ULONG Ships, Cranes;
} DOCK, *PDOCK;

VOID DockUnload(PDOCK dock)
{
    ExAcquireFastMutex(&dock->ShipLock);
    ExAcquireFastMutex(&dock->CraneLock);
    dock->Ships--;
    dock->Cranes--;
    ExReleaseFastMutex(&dock->CraneLock);
    ExReleaseFastMutex(&dock->ShipLock);
}

VOID DockRepair(PDOCK dock)
{
    ExAcquireFastMutex(&dock->CraneLock);
    dock->Cranes++;
    ExReleaseFastMutex(&dock->CraneLock); // guard
    ExAcquireFastMutex(&dock->ShipLock);
    dock->Ships++;
    ExReleaseFastMutex(&dock->ShipLock);
}
