// Waiting for any of two events under an in-stack queued lock.
#include <wdm.h>

typedef struct _PUMP {
    KSPIN_LOCK Lock;
    KEVENT Stop;
    KEVENT Work;
    ULONG Rounds;
} PUMP, *PPUMP;

NTSTATUS PumpRound_bad(PPUMP Pump)
{
    PVOID objects[2];
    KLOCK_QUEUE_HANDLE queue;
    NTSTATUS status;

    objects[0] = &Pump->Stop;
    objects[1] = &Pump->Work;
    KeAcquireInStackQueuedSpinLock(&Pump->Lock, &queue);
    status = KeWaitForMultipleObjects(2, objects, WaitAny, Executive, KernelMode, FALSE, NULL, NULL); // expect: irql/wait-at-dispatch
    Pump->Rounds++;
    KeReleaseInStackQueuedSpinLock(&queue);
    return status;
}
