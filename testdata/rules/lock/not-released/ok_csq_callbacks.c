// The lock callbacks of a cancel-safe queue: one acquires, one releases, each on its only exit.
#include <wdm.h>

typedef struct _CSQ_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
} CSQ_QUEUE, *PCSQ_QUEUE;

IO_CSQ_INSERT_IRP QueueInsert;
IO_CSQ_REMOVE_IRP QueueRemove;
IO_CSQ_PEEK_NEXT_IRP QueuePeek;
IO_CSQ_ACQUIRE_LOCK QueueAcquire;
IO_CSQ_RELEASE_LOCK QueueRelease;
IO_CSQ_COMPLETE_CANCELED_IRP QueueComplete;

_Use_decl_annotations_
VOID QueueInsert(PIO_CSQ Csq, PIRP Irp)
{
    InsertTailList(&CONTAINING_RECORD(Csq, CSQ_QUEUE, Csq)->Irps, &Irp->Tail.Overlay.ListEntry);
}

_Use_decl_annotations_
VOID QueueRemove(PIO_CSQ Csq, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Csq);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
}

_Use_decl_annotations_
PIRP QueuePeek(PIO_CSQ Csq, PIRP Irp, PVOID PeekContext)
{
    PCSQ_QUEUE queue = CONTAINING_RECORD(Csq, CSQ_QUEUE, Csq);
    PLIST_ENTRY next = Irp == NULL ? queue->Irps.Flink : Irp->Tail.Overlay.ListEntry.Flink;

    UNREFERENCED_PARAMETER(PeekContext);
    return next == &queue->Irps ? NULL : CONTAINING_RECORD(next, IRP, Tail.Overlay.ListEntry);
}

_Use_decl_annotations_
VOID QueueAcquire(PIO_CSQ Csq, PKIRQL Irql)
{
    KeAcquireSpinLock(&CONTAINING_RECORD(Csq, CSQ_QUEUE, Csq)->Lock, Irql);
}

_Use_decl_annotations_
VOID QueueRelease(PIO_CSQ Csq, KIRQL Irql)
{
    KeReleaseSpinLock(&CONTAINING_RECORD(Csq, CSQ_QUEUE, Csq)->Lock, Irql);
}

_Use_decl_annotations_
VOID QueueComplete(PIO_CSQ Csq, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Csq);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

NTSTATUS QueueSetup(PCSQ_QUEUE Queue)
{
    InitializeListHead(&Queue->Irps);
    KeInitializeSpinLock(&Queue->Lock);
    return IoCsqInitialize(&Queue->Csq, QueueInsert, QueueRemove, QueuePeek, QueueAcquire, QueueRelease, QueueComplete);
}
