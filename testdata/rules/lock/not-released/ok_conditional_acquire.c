// Acquired and released under the same unchanged condition, also when the variant depends on it.
#include <wdm.h>

typedef struct _SCHEDULER {
    KSPIN_LOCK Lock;
    ULONG Runnable;
} SCHEDULER, *PSCHEDULER;

VOID SchedulerAdd_ok(PSCHEDULER Scheduler, BOOLEAN AlreadyLocked)
{
    KIRQL irql = PASSIVE_LEVEL;

    if (!AlreadyLocked) {
        KeAcquireSpinLock(&Scheduler->Lock, &irql);
    }
    Scheduler->Runnable++;
    if (!AlreadyLocked) {
        KeReleaseSpinLock(&Scheduler->Lock, irql);
    }
}

VOID SchedulerRemove_ok(PSCHEDULER Scheduler, BOOLEAN DispatchLevel)
{
    KIRQL irql = DISPATCH_LEVEL;

    if (DispatchLevel) {
        KeAcquireSpinLockAtDpcLevel(&Scheduler->Lock);
    } else {
        KeAcquireSpinLock(&Scheduler->Lock, &irql);
    }
    Scheduler->Runnable--;
    if (DispatchLevel) {
        KeReleaseSpinLockFromDpcLevel(&Scheduler->Lock);
    } else {
        KeReleaseSpinLock(&Scheduler->Lock, irql);
    }
}
