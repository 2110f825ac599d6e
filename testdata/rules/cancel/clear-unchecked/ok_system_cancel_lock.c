// Under the system's cancel spin lock a request in the list has its routine, and nobody can call it.
#include <ntddk.h>

typedef struct _BADGER_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} BADGER_EXTENSION, *PBADGER_EXTENSION;

DRIVER_CANCEL BadgerCancel;

static NTSTATUS BadgerFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

VOID BadgerFlush(PBADGER_EXTENSION Ext)
{
    PLIST_ENTRY link;
    PIRP irp;
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    while (!IsListEmpty(&Ext->Waiting)) {
        link = RemoveHeadList(&Ext->Waiting);
        irp = CONTAINING_RECORD(link, IRP, Tail.Overlay.ListEntry);
        IoSetCancelRoutine(irp, NULL);
        IoReleaseCancelSpinLock(irql);
        BadgerFinish(irp, STATUS_CANCELLED, 0);
        IoAcquireCancelSpinLock(&irql);
    }
    IoReleaseCancelSpinLock(irql);
}
