// The helper says that it needs DISPATCH_LEVEL; a thread calls it through another helper, which does not raise.
#include <wdm.h>

typedef struct _RING {
    KSPIN_LOCK Lock;
    PULONG Doorbell;
    ULONG Tail;
} RING, *PRING;

KSTART_ROUTINE RingThread_bad;

_IRQL_requires_min_(DISPATCH_LEVEL)
static VOID RingKick(PRING Ring)
{
    Ring->Tail++;
    WRITE_REGISTER_ULONG(Ring->Doorbell, Ring->Tail);
}

static VOID RingSubmit(PRING Ring, ULONG Count)
{
    while (Count-- != 0) {
        RingKick(Ring);
    }
}

VOID RingThread_bad(PVOID Context)
{
    PRING ring = Context;

    RingSubmit(ring, 4); // expect: irql/call-below-min
    PsTerminateSystemThread(STATUS_SUCCESS);
}

VOID RingFlush_ok(PRING Ring)
{
    KIRQL irql;

    KeAcquireSpinLock(&Ring->Lock, &irql);
    RingSubmit(Ring, 1);
    KeReleaseSpinLock(&Ring->Lock, irql);
}
