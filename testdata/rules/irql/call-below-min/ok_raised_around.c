// Several locks under one raise; the paged caller knows nothing of it.
#include <wdm.h>

typedef struct _BANK {
    KSPIN_LOCK Locks[4];
    ULONG Values[4];
} BANK, *PBANK;

static ULONG BankSum(PBANK Bank)
{
    ULONG i, sum = 0;
    KIRQL irql = KeRaiseIrqlToDpcLevel();

    for (i = 0; i < 4; i++) {
        KeAcquireSpinLockAtDpcLevel(&Bank->Locks[i]);
        sum += Bank->Values[i];
        KeReleaseSpinLockFromDpcLevel(&Bank->Locks[i]);
    }
    KeLowerIrql(irql);
    return sum;
}

ULONG BankReport(PBANK Bank)
{
    PAGED_CODE();
    return BankSum(Bank);
}
