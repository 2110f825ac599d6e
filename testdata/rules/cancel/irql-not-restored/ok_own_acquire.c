// Outside of a cancel routine the level is the one that the acquire saved.
#include <wdm.h>

DRIVER_CANCEL ViolaCancel;

_Use_decl_annotations_
VOID ViolaCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    IoAcquireCancelSpinLock(&irql);
    DeviceObject->AlignmentRequirement = 0;
    IoReleaseCancelSpinLock(irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
