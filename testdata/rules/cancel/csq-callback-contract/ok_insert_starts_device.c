// The insert callback may do more than link, as long as it does not complete.
#include <ntddk.h>

typedef struct _OLIVE_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    ULONG Count;
} OLIVE_QUEUE, *POLIVE_QUEUE;

IO_CSQ_INSERT_IRP OliveInsert;
static KEVENT g_OliveWork;

_Use_decl_annotations_
VOID OliveInsert(PIO_CSQ Csq, PIRP Irp)
{
    POLIVE_QUEUE queue = CONTAINING_RECORD(Csq, OLIVE_QUEUE, Csq);

    InsertHeadList(&queue->Irps, &Irp->Tail.Overlay.ListEntry);
    if (queue->Count++ == 0) {
        KeSetEvent(&g_OliveWork, IO_NO_INCREMENT, FALSE);
    }
}
