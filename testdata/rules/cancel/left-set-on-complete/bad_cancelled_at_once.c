// The driver sees that the request was cancelled, and completes it without taking the routine away.
#include <ntddk.h>

typedef struct _LARCH_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} LARCH_EXTENSION, *PLARCH_EXTENSION;

DRIVER_CANCEL LarchCancel;

static NTSTATUS LarchFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH LarchRead;

_Use_decl_annotations_
NTSTATUS LarchRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLARCH_EXTENSION ext = (PLARCH_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoMarkIrpPending(Irp);
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoSetCancelRoutine(Irp, LarchCancel);
    if (Irp->Cancel) {
        KeReleaseSpinLock(&ext->Lock, irql);
        LarchFinish(Irp, STATUS_CANCELLED, 0); // expect: cancel/left-set-on-complete
        return STATUS_PENDING;
    }
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}
