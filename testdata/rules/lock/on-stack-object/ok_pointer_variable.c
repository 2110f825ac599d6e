// What is local is a pointer to the lock.
#include <wdm.h>

typedef struct _FLEET {
    KSPIN_LOCK Locks[8];
    ULONG Ships[8];
} FLEET, *PFLEET;

VOID FleetSail(PFLEET fleet, ULONG harbour)
{
    PKSPIN_LOCK lock = &fleet->Locks[harbour % 8];
    KIRQL irql;

    KeAcquireSpinLock(lock, &irql);
    fleet->Ships[harbour % 8]--;
    KeReleaseSpinLock(lock, irql);
}
