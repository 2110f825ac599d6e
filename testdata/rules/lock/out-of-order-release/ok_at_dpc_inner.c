// Inner locks leave the level alone; in which order they go does not matter as long as the raising one goes last.
#include <wdm.h>

typedef struct _TRIO {
    KSPIN_LOCK First, Second, Third;
    ULONG Total;
} TRIO, *PTRIO;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID TrioSum(_Inout_ PTRIO Trio)
{
    KIRQL irql;

    KeAcquireSpinLock(&Trio->First, &irql);
    KeAcquireSpinLockAtDpcLevel(&Trio->Second);
    KeAcquireSpinLockAtDpcLevel(&Trio->Third);
    Trio->Total++;
    KeReleaseSpinLockFromDpcLevel(&Trio->Second);
    KeReleaseSpinLockFromDpcLevel(&Trio->Third);
    KeReleaseSpinLock(&Trio->First, irql);
}
