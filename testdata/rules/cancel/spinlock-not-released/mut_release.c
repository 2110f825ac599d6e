// The one release is what the routine owes the system.
#include <wdm.h>

DRIVER_CANCEL PagerCancel;

_Use_decl_annotations_
VOID PagerCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PULONG lost = (PULONG)DeviceObject->DeviceExtension;

    (*lost)++;
    IoReleaseCancelSpinLock(Irp->CancelIrql); // guard
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
