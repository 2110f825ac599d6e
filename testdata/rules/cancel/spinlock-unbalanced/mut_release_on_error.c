// The release on the early way out is what keeps cancellation alive.
#include <wdm.h>

DRIVER_CANCEL BoxCancel;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH BoxRead;

_Use_decl_annotations_
NTSTATUS BoxRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    IoAcquireCancelSpinLock(&irql);
    if (Irp->Cancel) {
        IoReleaseCancelSpinLock(irql); // guard
        Irp->IoStatus.Status = STATUS_CANCELLED;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_CANCELLED;
    }
    IoSetCancelRoutine(Irp, BoxCancel);
    IoMarkIrpPending(Irp);
    IoReleaseCancelSpinLock(irql);
    return STATUS_PENDING;
}
