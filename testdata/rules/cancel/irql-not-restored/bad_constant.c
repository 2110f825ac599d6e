// PASSIVE_LEVEL is a guess: whoever cancels may run at DISPATCH_LEVEL, under a lock of its own.
#include <wdm.h>

DRIVER_CANCEL ConeCancel;

_Use_decl_annotations_
VOID ConeCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(PASSIVE_LEVEL); // expect: cancel/irql-not-restored
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
