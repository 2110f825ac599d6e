// The request is taken out of the list, and that is all.
#include <ntddk.h>

typedef struct _QUARTZ_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} QUARTZ_EXTENSION, *PQUARTZ_EXTENSION;

DRIVER_CANCEL QuartzCancel;

_Use_decl_annotations_
VOID QuartzCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PQUARTZ_EXTENSION ext = (PQUARTZ_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&ext->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry); // step: leaves '&Irp->Tail.Overlay.ListEntry' taken out of its list
    KeReleaseSpinLock(&ext->Lock, irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
} // expect: cancel/routine-does-not-complete
