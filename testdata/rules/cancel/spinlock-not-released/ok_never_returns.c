// The way on which the lock stays taken stops the machine.
#include <wdm.h>

DRIVER_CANCEL FuseCancel;

_Use_decl_annotations_
VOID FuseCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    if (DeviceObject->DeviceExtension == NULL) {
        KeBugCheckEx(0xE2, 1, (ULONG_PTR)Irp, 0, 0);
    }
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
