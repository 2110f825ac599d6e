// Everything behind the pragma is pageable, until it is reset.
#include <wdm.h>

typedef struct _LEASE {
    KSPIN_LOCK Lock;
    ULONG Holders;
} LEASE, *PLEASE;

#pragma code_seg("PAGE")

NTSTATUS LeaseTake_bad(PLEASE Lease)
{
    KLOCK_QUEUE_HANDLE queue;

    KeAcquireInStackQueuedSpinLock(&Lease->Lock, &queue); // expect: paging/raises-in-paged
    Lease->Holders++;
    KeReleaseInStackQueuedSpinLock(&queue);
    return STATUS_SUCCESS;
}

#pragma code_seg()

NTSTATUS LeaseDrop_ok(PLEASE Lease)
{
    KIRQL irql;

    KeAcquireSpinLock(&Lease->Lock, &irql);
    Lease->Holders--;
    KeReleaseSpinLock(&Lease->Lock, irql);
    return STATUS_SUCCESS;
}
