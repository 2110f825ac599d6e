// Only spin locks need the level: a resource may be held at any one below DISPATCH_LEVEL.
#include <ntifs.h>

typedef struct _LEDGER {
    ERESOURCE Resource;
    KSPIN_LOCK Lock;
    ULONG Lines;
} LEDGER, *PLEDGER;

_IRQL_requires_max_(APC_LEVEL)
VOID LedgerAdd(_Inout_ PLEDGER Ledger)
{
    KIRQL irql;

    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Ledger->Resource, TRUE);
    KeAcquireSpinLock(&Ledger->Lock, &irql);
    Ledger->Lines++;
    KeReleaseSpinLock(&Ledger->Lock, irql);
    ExReleaseResourceLite(&Ledger->Resource);
    KeLeaveCriticalRegion();
}
