// The IRQL is up when the lock is taken, so that what it saves is DISPATCH_LEVEL; both come back in their turn.
#include <wdm.h>

typedef struct _TIMERWHEEL {
    KSPIN_LOCK Lock;
    ULONG Tick;
} TIMERWHEEL, *PTIMERWHEEL;

VOID WheelStep(PTIMERWHEEL wheel, BOOLEAN twice)
{
    KIRQL old, irql;

    KeRaiseIrql(DISPATCH_LEVEL, &old);
    KeAcquireSpinLock(&wheel->Lock, &irql);
    wheel->Tick++;
    KeReleaseSpinLock(&wheel->Lock, irql);
    if (twice) {
        KeAcquireSpinLockAtDpcLevel(&wheel->Lock);
        wheel->Tick++;
        KeReleaseSpinLock(&wheel->Lock, irql); // stays at DISPATCH_LEVEL: that is what was saved
    }
    KeLowerIrql(old);
}
