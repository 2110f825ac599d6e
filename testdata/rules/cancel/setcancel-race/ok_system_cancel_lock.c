// Under the system's cancel spin lock the test may come first: IoCancelIrp takes that lock.
#include <ntddk.h>

typedef struct _STORK_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} STORK_EXTENSION, *PSTORK_EXTENSION;

DRIVER_CANCEL StorkCancel;

static NTSTATUS StorkFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH StorkControl;

_Use_decl_annotations_
NTSTATUS StorkControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTORK_EXTENSION ext = (PSTORK_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    if (Irp->Cancel) {
        IoReleaseCancelSpinLock(irql);
        return StorkFinish(Irp, STATUS_CANCELLED, 0);
    }
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, StorkCancel);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    IoReleaseCancelSpinLock(irql);
    return STATUS_PENDING;
}
