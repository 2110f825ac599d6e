// The level in the handle of a queued lock was stored by the system, not by an assignment.
#include <wdm.h>

typedef struct _DRAIN {
    KSPIN_LOCK Lock;
    KIRQL Noted;
} DRAIN, *PDRAIN;

VOID DrainRun(PDRAIN drain)
{
    KLOCK_QUEUE_HANDLE handle;

    KeAcquireInStackQueuedSpinLock(&drain->Lock, &handle);
    drain->Noted = handle.OldIrql;
    KeReleaseInStackQueuedSpinLock(&handle);
}
