// The system's cancel lock stays with this dispatch routine: every other driver waits for it.
#include <wdm.h>

DRIVER_CANCEL EchoCancel;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH EchoRead;

_Use_decl_annotations_
VOID EchoCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

_Use_decl_annotations_
NTSTATUS EchoRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    IoAcquireCancelSpinLock(&irql);
    if (Irp->Cancel) {
        IoReleaseCancelSpinLock(irql);
        Irp->IoStatus.Status = STATUS_CANCELLED;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_CANCELLED;
    }
    IoSetCancelRoutine(Irp, EchoCancel);
    IoMarkIrpPending(Irp);
    return STATUS_PENDING; // expect: lock/not-released
}
