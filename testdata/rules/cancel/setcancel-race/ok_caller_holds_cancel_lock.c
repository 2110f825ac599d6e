// The helper is called with the system's cancel spin lock held.
#include <ntddk.h>

typedef struct _CRANE_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} CRANE_EXTENSION, *PCRANE_EXTENSION;

DRIVER_CANCEL CraneCancel;

static NTSTATUS CraneFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH CraneRead;

static NTSTATUS CraneKeep(PCRANE_EXTENSION Ext, PIRP Irp)
{
    if (Irp->Cancel) {
        return STATUS_CANCELLED;
    }
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, CraneCancel);
    InsertTailList(&Ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS CraneRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    status = CraneKeep((PCRANE_EXTENSION)DeviceObject->DeviceExtension, Irp);
    IoReleaseCancelSpinLock(irql);
    if (status != STATUS_PENDING) {
        CraneFinish(Irp, status, 0);
    }
    return status;
}
