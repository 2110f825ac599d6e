// The insert callback only links.
#include <ntddk.h>

typedef struct _PEACH_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    ULONG Count;
} PEACH_QUEUE, *PPEACH_QUEUE;

IO_CSQ_INSERT_IRP PeachInsert;

_Use_decl_annotations_
VOID PeachInsert(PIO_CSQ Csq, PIRP Irp)
{
    PPEACH_QUEUE queue = CONTAINING_RECORD(Csq, PEACH_QUEUE, Csq);

    InsertTailList(&queue->Irps, &Irp->Tail.Overlay.ListEntry);
    queue->Count++;
}
