// The callback that removes a request leaves it where it is.
#include <ntddk.h>

typedef struct _PAPAYA_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
} PAPAYA_QUEUE, *PPAPAYA_QUEUE;

static IO_CSQ_INSERT_IRP PapayaInsert;
static IO_CSQ_REMOVE_IRP PapayaRemove;
static IO_CSQ_PEEK_NEXT_IRP PapayaPeek;
static IO_CSQ_ACQUIRE_LOCK PapayaLock;
static IO_CSQ_RELEASE_LOCK PapayaUnlock;
static IO_CSQ_COMPLETE_CANCELED_IRP PapayaCancelled;

NTSTATUS PapayaSetup(PPAPAYA_QUEUE Queue)
{
    KeInitializeSpinLock(&Queue->Lock);
    InitializeListHead(&Queue->Irps);
    return IoCsqInitialize(&Queue->Csq, PapayaInsert, PapayaRemove, PapayaPeek, PapayaLock, PapayaUnlock, PapayaCancelled);
}

_Use_decl_annotations_
static VOID PapayaInsert(PIO_CSQ Csq, PIRP Irp)
{
    InsertTailList(&CONTAINING_RECORD(Csq, PAPAYA_QUEUE, Csq)->Irps, &Irp->Tail.Overlay.ListEntry);
}

_Use_decl_annotations_
static VOID PapayaRemove(PIO_CSQ Csq, PIRP Irp) // expect: cancel/csq-callback-contract
{
    UNREFERENCED_PARAMETER(Csq);
    UNREFERENCED_PARAMETER(Irp);
}

_Use_decl_annotations_
static PIRP PapayaPeek(PIO_CSQ Csq, PIRP Irp, PVOID PeekContext)
{
    PPAPAYA_QUEUE queue = CONTAINING_RECORD(Csq, PAPAYA_QUEUE, Csq);
    PLIST_ENTRY next = Irp == NULL ? queue->Irps.Flink : Irp->Tail.Overlay.ListEntry.Flink;

    UNREFERENCED_PARAMETER(PeekContext);
    return next == &queue->Irps ? NULL : CONTAINING_RECORD(next, IRP, Tail.Overlay.ListEntry);
}

_Use_decl_annotations_
static VOID PapayaLock(PIO_CSQ Csq, PKIRQL Irql)
{
    KeAcquireSpinLock(&CONTAINING_RECORD(Csq, PAPAYA_QUEUE, Csq)->Lock, Irql);
}

_Use_decl_annotations_
static VOID PapayaUnlock(PIO_CSQ Csq, KIRQL Irql)
{
    KeReleaseSpinLock(&CONTAINING_RECORD(Csq, PAPAYA_QUEUE, Csq)->Lock, Irql);
}

_Use_decl_annotations_
static VOID PapayaCancelled(PIO_CSQ Csq, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Csq);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
