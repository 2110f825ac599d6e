// To restore DISPATCH_LEVEL at DISPATCH_LEVEL is what the release for DISPATCH_LEVEL does.
#include <wdm.h>

typedef struct _QUEUE {
    KSPIN_LOCK Lock;
    ULONG Depth;
} QUEUE, *PQUEUE;

KDEFERRED_ROUTINE QueueDpc;

_Use_decl_annotations_
VOID QueueDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PQUEUE queue = (PQUEUE)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    KeAcquireSpinLockAtDpcLevel(&queue->Lock);
    queue->Depth = 0;
    KeReleaseSpinLock(&queue->Lock, DISPATCH_LEVEL);
}
