// The lock is initialized by the thread that holds it.
#include <wdm.h>

typedef struct _RING {
    KSPIN_LOCK Lock;
    LIST_ENTRY Head;
    ULONG Depth;
} RING, *PRING;

VOID RingClear(PRING ring)
{
    KIRQL irql;

    KeAcquireSpinLock(&ring->Lock, &irql);
    ring->Depth = 0;
    InitializeListHead(&ring->Head);
    KeInitializeSpinLock(&ring->Lock); // expect: lock/reinitialized
    KeReleaseSpinLock(&ring->Lock, irql);
}
