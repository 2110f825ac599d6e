// A local of the usual name, into which nothing was ever saved here.
#include <wdm.h>

DRIVER_CANCEL HornCancel;

_Use_decl_annotations_
VOID HornCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(irql); // expect: cancel/irql-not-restored
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
