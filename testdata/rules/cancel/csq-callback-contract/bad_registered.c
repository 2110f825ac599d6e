// The callback has its role by the call that sets up the queue.
#include <ntddk.h>

typedef struct _QUINCE_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    ULONG Count;
} QUINCE_QUEUE, *PQUINCE_QUEUE;

IO_CSQ_INSERT_IRP QuinceInsert;
IO_CSQ_REMOVE_IRP QuinceRemove;
IO_CSQ_PEEK_NEXT_IRP QuincePeek;
IO_CSQ_ACQUIRE_LOCK QuinceLock;
IO_CSQ_RELEASE_LOCK QuinceUnlock;

static VOID QuinceDrop(PIO_CSQ Csq, PIRP Irp)
{
    PQUINCE_QUEUE queue = CONTAINING_RECORD(Csq, QUINCE_QUEUE, Csq);

    if (InterlockedDecrement((PLONG)&queue->Count) == 0) {
        return; // expect: cancel/csq-callback-contract
    }
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

NTSTATUS QuinceSetUp(PQUINCE_QUEUE Queue)
{
    KeInitializeSpinLock(&Queue->Lock);
    InitializeListHead(&Queue->Irps);
    return IoCsqInitialize(&Queue->Csq, QuinceInsert, QuinceRemove, QuincePeek, QuinceLock, QuinceUnlock, QuinceDrop);
}
