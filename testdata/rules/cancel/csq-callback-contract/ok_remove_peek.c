// Remove and peek look at the list and nothing else.
#include <ntddk.h>

typedef struct _CHERRY_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    ULONG Count;
} CHERRY_QUEUE, *PCHERRY_QUEUE;

IO_CSQ_REMOVE_IRP CherryRemove;
IO_CSQ_PEEK_NEXT_IRP CherryPeek;

_Use_decl_annotations_
VOID CherryRemove(PIO_CSQ Csq, PIRP Irp)
{
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    CONTAINING_RECORD(Csq, CHERRY_QUEUE, Csq)->Count--;
}

_Use_decl_annotations_
PIRP CherryPeek(PIO_CSQ Csq, PIRP Irp, PVOID PeekContext)
{
    PCHERRY_QUEUE queue = CONTAINING_RECORD(Csq, CHERRY_QUEUE, Csq);
    PLIST_ENTRY link = Irp == NULL ? queue->Irps.Flink : Irp->Tail.Overlay.ListEntry.Flink;

    for (; link != &queue->Irps; link = link->Flink) {
        PIRP next = CONTAINING_RECORD(link, IRP, Tail.Overlay.ListEntry);

        if (PeekContext == NULL || IoGetCurrentIrpStackLocation(next)->FileObject == (PFILE_OBJECT)PeekContext) {
            return next;
        }
    }
    return NULL;
}
