// The cancel routine gives back the cancel spin lock before it takes the queue's lock.
#include <wdm.h>

typedef struct _LOCKER {
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
} LOCKER, *PLOCKER;

DRIVER_CANCEL LockerCancel;

VOID LockerQueue(PLOCKER locker, PIRP Irp)
{
    KIRQL irql, cancelIrql;

    KeAcquireSpinLock(&locker->Lock, &irql);
    IoAcquireCancelSpinLock(&cancelIrql);
    IoSetCancelRoutine(Irp, LockerCancel);
    IoReleaseCancelSpinLock(cancelIrql);
    InsertTailList(&locker->Irps, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&locker->Lock, irql);
}

_Use_decl_annotations_
VOID LockerCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLOCKER locker = (PLOCKER)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&locker->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&locker->Lock, irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
