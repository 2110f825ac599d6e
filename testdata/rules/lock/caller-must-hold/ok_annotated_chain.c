// Both say that the lock is held, and so does the DPC routine's helper that takes it.
#include <wdm.h>

typedef struct _RING {
    KSPIN_LOCK Lock;
    ULONG Head, Tail;
} RING, *PRING;

_Requires_lock_held_(Ring->Lock)
static BOOLEAN RingEmpty(PRING Ring)
{
    return Ring->Head == Ring->Tail;
}

_Requires_lock_held_(Ring->Lock)
static ULONG RingPop(PRING Ring)
{
    return RingEmpty(Ring) ? 0 : Ring->Head++;
}

KDEFERRED_ROUTINE RingDpc;

VOID RingDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B)
{
    PRING ring = Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    KeAcquireSpinLockAtDpcLevel(&ring->Lock);
    while (!RingEmpty(ring)) {
        RingPop(ring);
    }
    KeReleaseSpinLockFromDpcLevel(&ring->Lock);
}
