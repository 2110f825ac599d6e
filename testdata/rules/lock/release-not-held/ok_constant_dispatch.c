// Plain release with the constant level after an acquire at DPC level: the same as the DPC form.
#include <wdm.h>

typedef struct _RX_QUEUE {
    KSPIN_LOCK Lock;
    ULONG Frames;
} RX_QUEUE, *PRX_QUEUE;

KDEFERRED_ROUTINE RxDpc;

_Use_decl_annotations_
VOID RxDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PRX_QUEUE queue = (PRX_QUEUE)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    KeAcquireSpinLockAtDpcLevel(&queue->Lock);
    queue->Frames++;
    KeReleaseSpinLock(&queue->Lock, DISPATCH_LEVEL);
}
