#include "watchfs.h"

#pragma alloc_text(PAGE, WatchStats)

_Use_decl_annotations_
VOID WatchCountRead(PWATCH_DEVICE Device, NTSTATUS Status)
{
    KLOCK_QUEUE_HANDLE queue;

    KeAcquireInStackQueuedSpinLock(&Device->StatsLock, &queue);
    Device->Reads++;
    if (!NT_SUCCESS(Status)) {
        Device->Failures++;
    }
    KeReleaseInStackQueuedSpinLock(&queue);
}

_Use_decl_annotations_
VOID WatchStats(PWATCH_DEVICE Device, PULONG64 Reads, PULONG64 Failures)
{
    KIRQL irql;

    KeAcquireSpinLock(&Device->StatsLock, &irql); // expect: paging/raises-in-paged
    *Reads = Device->Reads;
    *Failures = Device->Failures;
    KeReleaseSpinLock(&Device->StatsLock, irql);
}
