// A full queue is told by the status.
#include <ntddk.h>

typedef struct _PLUM_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    ULONG Count;
} PLUM_QUEUE, *PPLUM_QUEUE;

IO_CSQ_INSERT_IRP_EX PlumInsert;

_Use_decl_annotations_
NTSTATUS PlumInsert(PIO_CSQ Csq, PIRP Irp, PVOID InsertContext)
{
    PPLUM_QUEUE queue = CONTAINING_RECORD(Csq, PLUM_QUEUE, Csq);

    UNREFERENCED_PARAMETER(InsertContext);
    if (queue->Count >= 16) {
        return STATUS_DEVICE_BUSY;
    }
    InsertTailList(&queue->Irps, &Irp->Tail.Overlay.ListEntry);
    queue->Count++;
    return STATUS_SUCCESS;
}
