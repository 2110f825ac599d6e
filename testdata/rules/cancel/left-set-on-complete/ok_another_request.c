// The new request is kept with its routine; the one that is completed is the former.
#include <ntddk.h>

typedef struct _POPLAR_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} POPLAR_EXTENSION, *PPOPLAR_EXTENSION;

DRIVER_CANCEL PoplarCancel;

static NTSTATUS PoplarFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH PoplarRead;

_Use_decl_annotations_
NTSTATUS PoplarRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPOPLAR_EXTENSION ext = (PPOPLAR_EXTENSION)DeviceObject->DeviceExtension;
    PIRP former;
    KIRQL irql;

    IoMarkIrpPending(Irp);
    KeAcquireSpinLock(&ext->Lock, &irql);
    former = ext->Current;
    if (former != NULL && IoSetCancelRoutine(former, NULL) == NULL) {
        former = NULL;
    }
    IoSetCancelRoutine(Irp, PoplarCancel);
    if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) {
        ext->Current = NULL;
        KeReleaseSpinLock(&ext->Lock, irql);
        PoplarFinish(Irp, STATUS_CANCELLED, 0);
    } else {
        ext->Current = Irp;
        KeReleaseSpinLock(&ext->Lock, irql);
    }
    if (former != NULL) {
        PoplarFinish(former, STATUS_SUCCESS, 0);
    }
    return STATUS_PENDING;
}
