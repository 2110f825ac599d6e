// A helper shared with the cleanup routine gives the lock back and completes.
#include <wdm.h>

DRIVER_CANCEL CabinCancel;

static VOID ReleaseAndFail(PIRP Irp, KIRQL Irql)
{
    IoReleaseCancelSpinLock(Irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

_Use_decl_annotations_
VOID CabinCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    ReleaseAndFail(Irp, Irp->CancelIrql);
}
