// Last taken, first given back.
#include <wdm.h>

typedef struct _CRANE {
    KSPIN_LOCK Arm, Hook;
    ULONG Load;
} CRANE, *PCRANE;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID CraneLift(_Inout_ PCRANE Crane, _In_ ULONG Load)
{
    KIRQL armIrql, hookIrql;

    KeAcquireSpinLock(&Crane->Arm, &armIrql);
    KeAcquireSpinLock(&Crane->Hook, &hookIrql);
    Crane->Load = Load;
    KeReleaseSpinLock(&Crane->Hook, hookIrql);
    KeReleaseSpinLock(&Crane->Arm, armIrql);
}
