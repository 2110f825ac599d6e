// The level as it is now is the one that the lock raised to: the canceller stays at DISPATCH_LEVEL.
#include <wdm.h>

DRIVER_CANCEL DrumCancel;

_Use_decl_annotations_
VOID DrumCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    KIRQL irql = KeGetCurrentIrql();

    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(irql); // expect: cancel/irql-not-restored
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
