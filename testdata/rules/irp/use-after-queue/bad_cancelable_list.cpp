// The cancel routine may run as soon as the lock of the list is free.
#include <wdm.h>

struct Waiter {
    KSPIN_LOCK Lock;
    LIST_ENTRY List;
};

static DRIVER_CANCEL WaiterCancel;

NTSTATUS Wait(Waiter *waiter, PIRP Irp)
{
    KIRQL irql;

    KeAcquireSpinLock(&waiter->Lock, &irql);
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, WaiterCancel);
    InsertHeadList(&waiter->List, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&waiter->Lock, irql);
    Irp->IoStatus.Status = STATUS_PENDING; // expect: irp/use-after-queue
    return STATUS_PENDING; // expect: cancel/setcancel-race
}

_Use_decl_annotations_
static VOID WaiterCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    Waiter *waiter = static_cast<Waiter *>(DeviceObject->DeviceExtension);
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&waiter->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&waiter->Lock, irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
