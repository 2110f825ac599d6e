// The level of the first lock is put aside before the variable is used for the second one.
#include <wdm.h>

typedef struct _SCALE {
    KSPIN_LOCK Lock;
    KSPIN_LOCK DisplayLock;
    LONG Weight, Shown;
} SCALE, *PSCALE;

VOID ScaleShow(PSCALE scale)
{
    KIRQL irql, outer = PASSIVE_LEVEL;

    KeAcquireSpinLock(&scale->Lock, &irql);
    outer = irql; // guard
    KeAcquireSpinLock(&scale->DisplayLock, &irql);
    scale->Shown = scale->Weight;
    KeReleaseSpinLock(&scale->DisplayLock, irql);
    KeReleaseSpinLock(&scale->Lock, outer);
}
