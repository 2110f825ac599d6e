// The level is raised by hand for several locks; the last release restores it as well.
#include <wdm.h>

typedef struct _BANK {
    KSPIN_LOCK Lock;
    ULONG Cells;
} BANK, *PBANK;

VOID BankClear(_Inout_ PBANK Bank)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    KeAcquireSpinLockAtDpcLevel(&Bank->Lock);
    Bank->Cells = 0;
    KeReleaseSpinLock(&Bank->Lock, irql);
}
