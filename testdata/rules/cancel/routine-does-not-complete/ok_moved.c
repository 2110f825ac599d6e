// The request is moved to a list that a work item empties.
#include <ntddk.h>

typedef struct _BERYL_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} BERYL_EXTENSION, *PBERYL_EXTENSION;

DRIVER_CANCEL BerylCancel;

static LIST_ENTRY g_BerylCancelled;

_Use_decl_annotations_
VOID BerylCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBERYL_EXTENSION ext = (PBERYL_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&ext->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    InsertTailList(&g_BerylCancelled, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
}
