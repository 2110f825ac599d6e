// The mark stays, also when the request turns out to be cancelled: STATUS_PENDING.
#include <ntddk.h>

typedef struct _EGRET { LIST_ENTRY Reads; KSPIN_LOCK Lock; } EGRET, *PEGRET;

static DRIVER_CANCEL EgretCancel;

_Use_decl_annotations_
static VOID EgretCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEGRET egret = (PEGRET)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&egret->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&egret->Lock, irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH EgretRead;

_Use_decl_annotations_
NTSTATUS EgretRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEGRET egret = (PEGRET)DeviceObject->DeviceExtension;
    BOOLEAN cancelled = FALSE;
    KIRQL irql;

    IoMarkIrpPending(Irp);
    KeAcquireSpinLock(&egret->Lock, &irql);
    InsertTailList(&egret->Reads, &Irp->Tail.Overlay.ListEntry);
    IoSetCancelRoutine(Irp, EgretCancel);
    if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) {
        RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
        cancelled = TRUE;
    }
    KeReleaseSpinLock(&egret->Lock, irql);
    if (cancelled) {
        Irp->IoStatus.Status = STATUS_CANCELLED;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return STATUS_PENDING;
}
