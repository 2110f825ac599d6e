// The request was cancelled before; the routine is taken away, but it may be running already.
#include <ntddk.h>

typedef struct _STOAT_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} STOAT_EXTENSION, *PSTOAT_EXTENSION;

DRIVER_CANCEL StoatCancel;

static NTSTATUS StoatFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH StoatRead;

_Use_decl_annotations_
NTSTATUS StoatRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTOAT_EXTENSION ext = (PSTOAT_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, StoatCancel);
    if (Irp->Cancel) {
        IoSetCancelRoutine(Irp, NULL);
        KeReleaseSpinLock(&ext->Lock, irql);
        StoatFinish(Irp, STATUS_CANCELLED, 0); // expect: cancel/clear-unchecked
        return STATUS_PENDING;
    }
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}
