// The assertion stands behind the acquire: it fails each time.
#include <wdm.h>

typedef struct _LEDGER {
    KSPIN_LOCK Lock;
    ULONG Entries;
} LEDGER, *PLEDGER;

VOID LedgerAdd_bad(PLEDGER Ledger)
{
    KIRQL irql;

    KeAcquireSpinLock(&Ledger->Lock, &irql); // step: DISPATCH_LEVEL
    PAGED_CODE(); // expect: paging/paged-code-above-apc
    Ledger->Entries++;
    KeReleaseSpinLock(&Ledger->Lock, irql);
}
