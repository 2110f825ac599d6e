// A flag says whether the lock is held; it goes with the lock on every path.
#include <wdm.h>

VOID Drain(PIRP Irp, BOOLEAN Locked)
{
    BOOLEAN own = FALSE;
    KIRQL irql = PASSIVE_LEVEL;

    if (!Locked) {
        IoAcquireCancelSpinLock(&irql);
        own = TRUE;
    }
    IoSetCancelRoutine(Irp, NULL);
    if (own) {
        IoReleaseCancelSpinLock(irql);
    }
}
