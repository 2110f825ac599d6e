// The helper gets the level handed; who calls it settles which.
#include <wdm.h>

DRIVER_CANCEL BanjoCancel;

static VOID Drop(PIRP Irp, KIRQL Irql)
{
    IoReleaseCancelSpinLock(Irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

_Use_decl_annotations_
VOID BanjoCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Drop(Irp, Irp->CancelIrql);
}
