// All waiting requests are completed under the queue lock.
#include <wdm.h>

typedef struct _PIPE {
    KSPIN_LOCK Lock;
    LIST_ENTRY Readers;
} PIPE, *PPIPE;

VOID PipeAbort_bad(PPIPE Pipe, NTSTATUS Status)
{
    KIRQL irql;

    KeAcquireSpinLock(&Pipe->Lock, &irql);
    while (!IsListEmpty(&Pipe->Readers)) {
        PLIST_ENTRY entry = RemoveHeadList(&Pipe->Readers);
        PIRP irp = CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);
        irp->IoStatus.Status = Status;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT); // expect: lock/held-across-callout
    }
    KeReleaseSpinLock(&Pipe->Lock, irql);
}
