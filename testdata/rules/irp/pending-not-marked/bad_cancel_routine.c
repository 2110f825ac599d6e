// The request is only made cancelable.
#include <ntddk.h>

static DRIVER_CANCEL TeffCancel;

_Use_decl_annotations_
static VOID TeffCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH TeffRead;

_Use_decl_annotations_
NTSTATUS TeffRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    IoAcquireCancelSpinLock(&irql);
    if (Irp->Cancel) {
        IoReleaseCancelSpinLock(irql);
        Irp->IoStatus.Status = STATUS_CANCELLED;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_CANCELLED;
    }
    IoSetCancelRoutine(Irp, TeffCancel);
    IoReleaseCancelSpinLock(irql);
    return STATUS_PENDING; // expect: irp/pending-not-marked
}
