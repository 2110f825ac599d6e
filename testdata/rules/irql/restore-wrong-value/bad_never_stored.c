// The lock is taken with one variable and released with another one that nothing was stored in.
#include <wdm.h>

typedef struct _METER {
    KSPIN_LOCK Lock;
    ULONG64 Total;
} METER, *PMETER;

VOID MeterAdd(PMETER meter, ULONG amount)
{
    KIRQL irql;
    KIRQL oldIrql;

    KeAcquireSpinLock(&meter->Lock, &oldIrql);
    meter->Total += amount;
    KeReleaseSpinLock(&meter->Lock, irql); // expect: irql/restore-wrong-value
}
