// The insert callback refuses a request by completing it.
#include <ntddk.h>

typedef struct _LEMON_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    ULONG Count;
} LEMON_QUEUE, *PLEMON_QUEUE;

static NTSTATUS LemonFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

IO_CSQ_INSERT_IRP LemonInsert;

_Use_decl_annotations_
VOID LemonInsert(PIO_CSQ Csq, PIRP Irp)
{
    PLEMON_QUEUE queue = CONTAINING_RECORD(Csq, LEMON_QUEUE, Csq);

    if (queue->Count >= 16) {
        LemonFinish(Irp, STATUS_DEVICE_BUSY, 0); // expect: cancel/csq-callback-contract
        return;
    }
    InsertTailList(&queue->Irps, &Irp->Tail.Overlay.ListEntry);
    queue->Count++;
}
