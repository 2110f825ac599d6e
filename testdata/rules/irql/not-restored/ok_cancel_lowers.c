// A cancel routine leaves at another level than it was entered: that is its contract.
#include <wdm.h>

DRIVER_CANCEL WaitCancel;

_Use_decl_annotations_
VOID WaitCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
