// Under the lock the requests only move to a local list.
#include <wdm.h>

typedef struct _MAIL {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
} MAIL, *PMAIL;

VOID MailFlush_ok(PMAIL Mail)
{
    LIST_ENTRY ready;
    KIRQL irql;

    InitializeListHead(&ready);
    KeAcquireSpinLock(&Mail->Lock, &irql);
    while (!IsListEmpty(&Mail->Waiting)) {
        InsertTailList(&ready, RemoveHeadList(&Mail->Waiting));
    }
    KeReleaseSpinLock(&Mail->Lock, irql);
    while (!IsListEmpty(&ready)) {
        PIRP irp = CONTAINING_RECORD(RemoveHeadList(&ready), IRP, Tail.Overlay.ListEntry);
        irp->IoStatus.Status = STATUS_SUCCESS;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    }
}
