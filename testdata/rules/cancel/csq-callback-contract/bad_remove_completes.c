// The remove callback completes what it takes out: the caller of the queue gets it too.
#include <ntddk.h>

typedef struct _PAPAYA_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    ULONG Count;
} PAPAYA_QUEUE, *PPAPAYA_QUEUE;

static NTSTATUS PapayaFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

IO_CSQ_REMOVE_IRP PapayaRemove;

_Use_decl_annotations_
VOID PapayaRemove(PIO_CSQ Csq, PIRP Irp)
{
    PPAPAYA_QUEUE queue = CONTAINING_RECORD(Csq, PAPAYA_QUEUE, Csq);

    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    queue->Count--;
    PapayaFinish(Irp, STATUS_SUCCESS, 0); // expect: cancel/csq-callback-contract
}
