// Without the copy of the level, the local holds nothing.
#include <wdm.h>

DRIVER_CANCEL HarpCancel;

_Use_decl_annotations_
VOID HarpCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    irql = Irp->CancelIrql; // guard
    IoReleaseCancelSpinLock(irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
