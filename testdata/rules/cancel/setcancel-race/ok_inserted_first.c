// The request is in the list before the test, and is taken out again if it was cancelled.
#include <ntddk.h>

typedef struct _EGRET_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} EGRET_EXTENSION, *PEGRET_EXTENSION;

DRIVER_CANCEL EgretCancel;

static NTSTATUS EgretFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH EgretRead;

_Use_decl_annotations_
NTSTATUS EgretRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEGRET_EXTENSION ext = (PEGRET_EXTENSION)DeviceObject->DeviceExtension;
    BOOLEAN cancelled = FALSE;
    KIRQL irql;

    IoMarkIrpPending(Irp);
    KeAcquireSpinLock(&ext->Lock, &irql);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    IoSetCancelRoutine(Irp, EgretCancel);
    if (Irp->Cancel) {
        if (IoSetCancelRoutine(Irp, NULL) != NULL) {
            RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
            cancelled = TRUE;
        }
    }
    KeReleaseSpinLock(&ext->Lock, irql);
    if (cancelled) {
        EgretFinish(Irp, STATUS_CANCELLED, 0);
    }
    return STATUS_PENDING;
}
