// The flag that decided to take the lock decides to give it back; a call in between might write it, but says nothing.
#include <ntddk.h>

typedef struct _QUEUE {
    BOOLEAN Shared;
    KSPIN_LOCK Lock;
    ULONG Depth;
} QUEUE, *PQUEUE;

VOID DrainOne(PQUEUE Queue); // elsewhere

VOID Drain_ok(PQUEUE Queue)
{
    KIRQL irql = PASSIVE_LEVEL;

    if (Queue->Shared) {
        KeAcquireSpinLock(&Queue->Lock, &irql);
    }
    RtlFillMemory(&Queue->Depth, sizeof(Queue->Depth), 0);
    if (Queue->Shared) {
        KeReleaseSpinLock(&Queue->Lock, irql);
    }
    DrainOne(Queue);
}
