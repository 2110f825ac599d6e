// The inner lock is free when the level is restored; without the marked line it is not.
#include <wdm.h>

typedef struct _OVEN {
    KSPIN_LOCK Door, Heat;
    ULONG Degrees;
} OVEN, *POVEN;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID OvenOpen(_Inout_ POVEN Oven)
{
    KIRQL doorIrql, heatIrql;

    KeAcquireSpinLock(&Oven->Door, &doorIrql);
    KeAcquireSpinLock(&Oven->Heat, &heatIrql);
    Oven->Degrees = 0;
    KeReleaseSpinLock(&Oven->Heat, heatIrql); // guard
    KeReleaseSpinLock(&Oven->Door, doorIrql);
}
