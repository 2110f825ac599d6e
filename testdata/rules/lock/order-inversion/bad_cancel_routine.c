// The cancel routine takes the queue's lock while it still holds the cancel spin lock; the queueing code does the opposite.
#include <wdm.h>

typedef struct _MAILBOX {
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
} MAILBOX, *PMAILBOX;

DRIVER_CANCEL MailboxCancel;

NTSTATUS MailboxQueue(PMAILBOX box, PIRP Irp)
{
    KIRQL irql, cancelIrql;

    KeAcquireSpinLock(&box->Lock, &irql);
    IoMarkIrpPending(Irp);
    IoAcquireCancelSpinLock(&cancelIrql);
    IoSetCancelRoutine(Irp, MailboxCancel);
    IoReleaseCancelSpinLock(cancelIrql);
    InsertTailList(&box->Irps, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&box->Lock, irql);
    return STATUS_PENDING;
}

VOID MailboxFlush(PMAILBOX box)
{
    KIRQL irql, cancelIrql;

    KeAcquireSpinLock(&box->Lock, &irql);
    IoAcquireCancelSpinLock(&cancelIrql);
    InitializeListHead(&box->Irps);
    IoReleaseCancelSpinLock(cancelIrql);
    KeReleaseSpinLock(&box->Lock, irql);
}

_Use_decl_annotations_
VOID MailboxCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMAILBOX box = (PMAILBOX)DeviceObject->DeviceExtension;

    KeAcquireSpinLockAtDpcLevel(&box->Lock); // expect: lock/order-inversion
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLockFromDpcLevel(&box->Lock);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
