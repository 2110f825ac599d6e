// FN: The helper that releases has no role of its own, and the level that it is handed is not judged in the caller.
#include <wdm.h>

DRIVER_CANCEL CelloCancel;

static VOID Drop(PIRP Irp, KIRQL Irql)
{
    IoReleaseCancelSpinLock(Irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

_Use_decl_annotations_
VOID CelloCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Drop(Irp, PASSIVE_LEVEL);
}
