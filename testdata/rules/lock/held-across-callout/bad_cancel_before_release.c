// The system calls a cancel routine with the cancel lock held; the request is completed before it is given back.
#include <wdm.h>

DRIVER_CANCEL SlotCancel;

VOID SlotCancel(PDEVICE_OBJECT Device, PIRP Irp)
{
    KIRQL irql = Irp->CancelIrql;

    UNREFERENCED_PARAMETER(Device);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: lock/held-across-callout
    IoReleaseCancelSpinLock(irql);
}
