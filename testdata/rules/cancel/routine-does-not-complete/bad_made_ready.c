// The request is found through a record of the driver's; everything is made ready, and the completion is missing.
#include <ntddk.h>

typedef struct _BERYL_WAITER {
    LIST_ENTRY Link;
    PIRP Irp;
} BERYL_WAITER, *PBERYL_WAITER;

typedef struct _BERYL_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiters;
} BERYL_EXTENSION, *PBERYL_EXTENSION;

DRIVER_CANCEL BerylCancel;

_Use_decl_annotations_
VOID BerylCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBERYL_EXTENSION ext = (PBERYL_EXTENSION)DeviceObject->DeviceExtension;
    PBERYL_WAITER waiter;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&ext->Lock, &irql);
    waiter = (PBERYL_WAITER)Irp->Tail.Overlay.DriverContext[0];
    RemoveEntryList(&waiter->Link);
    waiter->Irp = NULL;
    KeReleaseSpinLock(&ext->Lock, irql);
    ExFreePool(waiter);
    Irp->Tail.Overlay.DriverContext[0] = NULL;
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
} // expect: cancel/routine-does-not-complete
