// The first lock is given back before the second one is taken.
#include <wdm.h>

typedef struct _FERRY {
    KSPIN_LOCK DeckLock, QueueLock;
    ULONG Cars, Waiting;
} FERRY, *PFERRY;

VOID FerryLoad(PFERRY ferry)
{
    KIRQL irql;

    KeAcquireSpinLock(&ferry->DeckLock, &irql);
    KeAcquireSpinLockAtDpcLevel(&ferry->QueueLock);
    ferry->Cars += ferry->Waiting;
    ferry->Waiting = 0;
    KeReleaseSpinLockFromDpcLevel(&ferry->QueueLock);
    KeReleaseSpinLock(&ferry->DeckLock, irql);
}

VOID FerryUnload(PFERRY ferry)
{
    KIRQL irql;
    BOOLEAN waiting;

    KeAcquireSpinLock(&ferry->QueueLock, &irql);
    waiting = ferry->Waiting != 0;
    KeReleaseSpinLock(&ferry->QueueLock, irql);
    if (waiting) {
        KeAcquireSpinLock(&ferry->DeckLock, &irql);
        ferry->Cars = 0;
        KeReleaseSpinLock(&ferry->DeckLock, irql);
    }
}
