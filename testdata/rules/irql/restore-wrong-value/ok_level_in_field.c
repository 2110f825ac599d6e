// A pair of helpers keeps the level in a field beside the lock, which is written once the lock is owned.
#include <wdm.h>

typedef struct _HUB {
    KSPIN_LOCK Lock;
    KIRQL OldIrql;
    ULONG Clients;
} HUB, *PHUB;

_IRQL_raises_(DISPATCH_LEVEL)
_Acquires_lock_(hub->Lock)
static VOID HubLock(PHUB hub)
{
    KIRQL irql;

    KeAcquireSpinLock(&hub->Lock, &irql);
    hub->OldIrql = irql;
}

_Releases_lock_(hub->Lock)
static VOID HubUnlock(PHUB hub)
{
    KIRQL irql = hub->OldIrql;

    KeReleaseSpinLock(&hub->Lock, irql);
}

VOID HubJoin(PHUB hub)
{
    HubLock(hub);
    hub->Clients++;
    HubUnlock(hub);
}
