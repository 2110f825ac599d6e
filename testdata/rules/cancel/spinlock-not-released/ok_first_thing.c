// The lock goes back at once; the driver's own lock guards the queue.
#include <wdm.h>

typedef struct _VAULT {
    KSPIN_LOCK Lock;
} VAULT, *PVAULT;

DRIVER_CANCEL VaultCancel;

_Use_decl_annotations_
VOID VaultCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVAULT vault = (PVAULT)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&vault->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&vault->Lock, irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
