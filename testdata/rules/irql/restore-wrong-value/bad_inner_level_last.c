// The inner level is restored twice: behind the last release the IRQL stays at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _JOURNAL {
    KSPIN_LOCK HeadLock;
    KSPIN_LOCK TailLock;
    ULONG Head, Tail;
} JOURNAL, *PJOURNAL;

static ULONG JournalDepth(PJOURNAL journal)
{
    KIRQL headIrql, tailIrql;
    ULONG depth = 0;

    KeAcquireSpinLock(&journal->HeadLock, &headIrql);
    KeAcquireSpinLock(&journal->TailLock, &tailIrql);
    if (journal->Tail >= journal->Head) {
        depth = journal->Tail - journal->Head;
    }
    KeReleaseSpinLock(&journal->TailLock, tailIrql);
    KeReleaseSpinLock(&journal->HeadLock, tailIrql); // expect: irql/restore-wrong-value
    return depth;
}

DRIVER_DISPATCH JournalQuery;

_Use_decl_annotations_
NTSTATUS JournalQuery(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    Irp->IoStatus.Information = JournalDepth((PJOURNAL)DeviceObject->DeviceExtension);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS; // expect: irql/not-restored
}
