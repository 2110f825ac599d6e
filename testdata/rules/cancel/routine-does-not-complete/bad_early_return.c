// On one way out the completion is missing.
#include <ntddk.h>

typedef struct _GARNET_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} GARNET_EXTENSION, *PGARNET_EXTENSION;

DRIVER_CANCEL GarnetCancel;

static NTSTATUS GarnetFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
VOID GarnetCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGARNET_EXTENSION ext = (PGARNET_EXTENSION)DeviceObject->DeviceExtension;
    BOOLEAN last;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&ext->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    last = IsListEmpty(&ext->Waiting);
    KeReleaseSpinLock(&ext->Lock, irql);
    if (last) {
        return; // expect: cancel/routine-does-not-complete
    }
    GarnetFinish(Irp, STATUS_CANCELLED, 0);
}
