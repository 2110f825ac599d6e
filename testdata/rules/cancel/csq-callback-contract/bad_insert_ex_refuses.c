// The extended insert callback completes the request and returns the status as well.
#include <ntddk.h>

typedef struct _MANGO_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    ULONG Count;
} MANGO_QUEUE, *PMANGO_QUEUE;

IO_CSQ_INSERT_IRP_EX MangoInsert;

_Use_decl_annotations_
NTSTATUS MangoInsert(PIO_CSQ Csq, PIRP Irp, PVOID InsertContext)
{
    PMANGO_QUEUE queue = CONTAINING_RECORD(Csq, MANGO_QUEUE, Csq);

    UNREFERENCED_PARAMETER(InsertContext);
    if (queue->Count >= 16) {
        Irp->IoStatus.Status = STATUS_DEVICE_BUSY;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: cancel/csq-callback-contract
        return STATUS_DEVICE_BUSY;
    }
    InsertTailList(&queue->Irps, &Irp->Tail.Overlay.ListEntry);
    queue->Count++;
    return STATUS_SUCCESS;
}
