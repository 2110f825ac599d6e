// A cancel routine gives back what it was entered with; it acquires nothing.
#include <wdm.h>

DRIVER_CANCEL LampCancel;

_Use_decl_annotations_
VOID LampCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
