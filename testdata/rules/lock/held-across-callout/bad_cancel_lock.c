// The cancel lock of the system is held while the request is completed: every driver wants that lock.
#include <wdm.h>

DRIVER_CANCEL DeviceCancel;

VOID DeviceCancel(PDEVICE_OBJECT Device, PIRP Irp)
{
    KIRQL irql = Irp->CancelIrql;

    UNREFERENCED_PARAMETER(Device);
    IoReleaseCancelSpinLock(irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoAcquireCancelSpinLock(&irql);
    IoSetCancelRoutine(Irp, NULL);
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: lock/held-across-callout
    IoReleaseCancelSpinLock(irql);
}
