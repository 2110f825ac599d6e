// The level is raised in one function, the paged type is chosen in another.
#include <wdm.h>

typedef struct _RING {
    KSPIN_LOCK Lock;
    PUCHAR Data;
    SIZE_T Size;
} RING, *PRING;

static PVOID RingAllocate(SIZE_T Size)
{
    return ExAllocatePool2(POOL_FLAG_PAGED | POOL_FLAG_UNINITIALIZED, Size, 'gniR'); // step: ExAllocatePool2
}

BOOLEAN RingGrow_bad(PRING Ring, SIZE_T Size)
{
    KLOCK_QUEUE_HANDLE queue;
    PUCHAR data;

    KeAcquireInStackQueuedSpinLock(&Ring->Lock, &queue);
    data = (PUCHAR)RingAllocate(Size); // expect: irql/paged-pool-at-dispatch
    if (data != NULL) {
        RtlCopyMemory(data, Ring->Data, Ring->Size);
        Ring->Data = data;
        Ring->Size = Size;
    }
    KeReleaseInStackQueuedSpinLock(&queue);
    return data != NULL;
}
