// The helper gives its caller's lock back for the time of the call.
#include <wdm.h>

typedef struct _STREAM {
    KSPIN_LOCK Lock;
    LIST_ENTRY Requests;
} STREAM, *PSTREAM;

static VOID StreamCompleteOne(PSTREAM Stream, PKIRQL OldIrql)
{
    PIRP irp = CONTAINING_RECORD(RemoveHeadList(&Stream->Requests), IRP, Tail.Overlay.ListEntry);

    KeReleaseSpinLock(&Stream->Lock, *OldIrql);
    irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    KeAcquireSpinLock(&Stream->Lock, OldIrql);
}

VOID StreamFlush_ok(PSTREAM Stream)
{
    KIRQL irql;

    KeAcquireSpinLock(&Stream->Lock, &irql);
    while (!IsListEmpty(&Stream->Requests)) {
        StreamCompleteOne(Stream, &irql);
    }
    KeReleaseSpinLock(&Stream->Lock, irql);
}
