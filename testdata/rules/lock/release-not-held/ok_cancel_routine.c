// The system enters a cancel routine with the cancel lock held.
#include <wdm.h>

typedef struct _TX {
    KSPIN_LOCK Lock;
    LIST_ENTRY Queue;
} TX, *PTX;

DRIVER_CANCEL TxCancel;

_Use_decl_annotations_
VOID TxCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTX tx = (PTX)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);

    KeAcquireSpinLock(&tx->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&tx->Lock, irql);

    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
