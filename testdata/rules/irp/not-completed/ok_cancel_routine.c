// The request is left with a cancel routine alone: it waits until it is cancelled.
#include <ntddk.h>

static DRIVER_CANCEL NettleCancel;

_Use_decl_annotations_
static VOID NettleCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH NettleRead;

_Use_decl_annotations_
NTSTATUS NettleRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
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
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, NettleCancel);
    IoReleaseCancelSpinLock(irql);
    return STATUS_PENDING;
}
