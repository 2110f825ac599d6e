// The lock is published to a thread through the context; without that nobody else can know it.
#include <wdm.h>

typedef struct _PROBE {
    KSPIN_LOCK *Shared;
    ULONG Hits;
} PROBE, *PPROBE;

VOID ProbeRun(PPROBE probe, PKEVENT done)
{
    KSPIN_LOCK lock;
    KIRQL irql;

    PAGED_CODE();
    KeInitializeSpinLock(&lock);
    probe->Shared = &lock; // guard
    KeAcquireSpinLock(&lock, &irql);
    probe->Hits++;
    KeReleaseSpinLock(&lock, irql);
    KeWaitForSingleObject(done, Executive, KernelMode, FALSE, NULL);
}
