// A cancel routine gives back twice what it was entered with.
#include <wdm.h>

typedef struct _PENDING {
    PIRP Irp;
} PENDING, *PPENDING;

DRIVER_CANCEL PendingCancel;

_Use_decl_annotations_
VOID PendingCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPENDING pending = (PPENDING)DeviceObject->DeviceExtension;
    KIRQL irql = Irp->CancelIrql;

    if (pending->Irp == Irp) {
        pending->Irp = NULL;
        IoReleaseCancelSpinLock(irql);
    }
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoReleaseCancelSpinLock(irql); // expect: cancel/spinlock-unbalanced
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
