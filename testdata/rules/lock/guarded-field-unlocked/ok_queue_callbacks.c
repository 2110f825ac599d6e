// The callbacks of a cancel-safe queue run between its acquire and release callbacks.
#include <wdm.h>

typedef struct _REQUESTS {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    _Guarded_by_(Lock) LIST_ENTRY Head;
    _Guarded_by_(Lock) ULONG Count;
} REQUESTS, *PREQUESTS;

IO_CSQ_INSERT_IRP CsqInsert;
IO_CSQ_REMOVE_IRP CsqRemove;
IO_CSQ_PEEK_NEXT_IRP CsqPeek;
IO_CSQ_ACQUIRE_LOCK CsqAcquire;
IO_CSQ_RELEASE_LOCK CsqRelease;
IO_CSQ_COMPLETE_CANCELED_IRP CsqCancel;

VOID CsqInsert(PIO_CSQ Csq, PIRP Irp)
{
    PREQUESTS requests = CONTAINING_RECORD(Csq, REQUESTS, Csq);

    InsertTailList(&requests->Head, &Irp->Tail.Overlay.ListEntry);
    requests->Count++;
}

VOID CsqRemove(PIO_CSQ Csq, PIRP Irp)
{
    CONTAINING_RECORD(Csq, REQUESTS, Csq)->Count--;
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
}

PIRP CsqPeek(PIO_CSQ Csq, PIRP Irp, PVOID Context)
{
    PREQUESTS requests = CONTAINING_RECORD(Csq, REQUESTS, Csq);

    UNREFERENCED_PARAMETER(Irp);
    UNREFERENCED_PARAMETER(Context);
    return requests->Count ? CONTAINING_RECORD(requests->Head.Flink, IRP, Tail.Overlay.ListEntry) : NULL;
}

_Use_decl_annotations_
VOID CsqAcquire(PIO_CSQ Csq, PKIRQL Irql)
{
    KeAcquireSpinLock(&CONTAINING_RECORD(Csq, REQUESTS, Csq)->Lock, Irql);
}

_Use_decl_annotations_
VOID CsqRelease(PIO_CSQ Csq, KIRQL Irql)
{
    KeReleaseSpinLock(&CONTAINING_RECORD(Csq, REQUESTS, Csq)->Lock, Irql);
}

VOID CsqCancel(PIO_CSQ Csq, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Csq);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

NTSTATUS Prepare(PREQUESTS Requests)
{
    KeInitializeSpinLock(&Requests->Lock);
    InitializeListHead(&Requests->Head);
    return IoCsqInitialize(&Requests->Csq, CsqInsert, CsqRemove, CsqPeek, CsqAcquire, CsqRelease, CsqCancel);
}
