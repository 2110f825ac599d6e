// Each branch gives the lock back in its own place.
#include <wdm.h>

typedef struct _PRESS {
    PIRP Current;
} PRESS, *PPRESS;

DRIVER_CANCEL PressCancel;

_Use_decl_annotations_
VOID PressCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPRESS press = (PPRESS)DeviceObject->DeviceExtension;

    if (press->Current == Irp) {
        IoReleaseCancelSpinLock(Irp->CancelIrql);
        return;
    }
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
