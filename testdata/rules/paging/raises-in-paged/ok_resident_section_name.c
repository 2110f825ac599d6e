// A section of its own whose name does not begin with PAGE stays in memory.
#include <wdm.h>

typedef struct _PEDAL {
    KSPIN_LOCK Lock;
    ULONG Presses;
} PEDAL, *PPEDAL;

VOID PedalPress_ok(PPEDAL Pedal);
VOID PedalRelease_ok(PPEDAL Pedal);

#pragma alloc_text(NONPAGE, PedalPress_ok)
#pragma alloc_text(FASTPATH, PedalRelease_ok)

VOID PedalPress_ok(PPEDAL Pedal)
{
    KIRQL irql;

    KeAcquireSpinLock(&Pedal->Lock, &irql);
    Pedal->Presses++;
    KeReleaseSpinLock(&Pedal->Lock, irql);
}

VOID PedalRelease_ok(PPEDAL Pedal)
{
    KLOCK_QUEUE_HANDLE queue;

    KeAcquireInStackQueuedSpinLock(&Pedal->Lock, &queue);
    Pedal->Presses--;
    KeReleaseInStackQueuedSpinLock(&queue);
}
