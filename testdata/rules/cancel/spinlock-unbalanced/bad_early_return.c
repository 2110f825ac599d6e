// The way out for a cancelled request forgets the lock: from then on no request of any driver can be cancelled.
#include <wdm.h>

DRIVER_CANCEL EchoCancel;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH EchoRead;

_Use_decl_annotations_
VOID EchoCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
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
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_CANCELLED;
    }
    IoSetCancelRoutine(Irp, EchoCancel);
    IoMarkIrpPending(Irp);
    return STATUS_PENDING; // expect: cancel/spinlock-unbalanced
}
