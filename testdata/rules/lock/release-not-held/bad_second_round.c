// The release in the loop runs once more than the acquire before it.
#include <wdm.h>

typedef struct _BATCH {
    KSPIN_LOCK Lock;
    ULONG Left;
    ULONG Done;
} BATCH, *PBATCH;

VOID BatchRun_bad(PBATCH Batch)
{
    KLOCK_QUEUE_HANDLE queue;
    ULONG i;

    KeAcquireInStackQueuedSpinLock(&Batch->Lock, &queue);
    for (i = 0; i < 3; i++) {
        Batch->Done++;
        KeReleaseInStackQueuedSpinLock(&queue); // expect: lock/release-not-held
    }
}
