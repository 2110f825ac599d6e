// Everything is done with the IRP before the lock is given back.
#include <wdm.h>

typedef struct _DESK {
    KSPIN_LOCK Lock;
    LIST_ENTRY Queue;
    ULONG Bytes;
} DESK, *PDESK;

static DRIVER_CANCEL DeskCancel;

DRIVER_DISPATCH DeskRead_ok;

_Use_decl_annotations_
NTSTATUS DeskRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDESK desk = (PDESK)DeviceObject->DeviceExtension;
    KIRQL irql;

    KeAcquireSpinLock(&desk->Lock, &irql);
    InsertTailList(&desk->Queue, &Irp->Tail.Overlay.ListEntry);
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, DeskCancel);
    desk->Bytes += IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length;
    if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) {
        RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
        KeReleaseSpinLock(&desk->Lock, irql);
        Irp->IoStatus.Status = STATUS_CANCELLED;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_PENDING;
    }
    KeReleaseSpinLock(&desk->Lock, irql);
    return STATUS_PENDING;
}

VOID DeskServe_ok(PDESK Desk)
{
    KIRQL irql;
    PIRP irp;

    KeAcquireSpinLock(&Desk->Lock, &irql);
    irp = CONTAINING_RECORD(RemoveHeadList(&Desk->Queue), IRP, Tail.Overlay.ListEntry);
    if (IoSetCancelRoutine(irp, NULL) == NULL) {
        InitializeListHead(&irp->Tail.Overlay.ListEntry);
        irp = NULL;
    }
    KeReleaseSpinLock(&Desk->Lock, irql);
    if (irp != NULL) {
        irp->IoStatus.Status = STATUS_SUCCESS;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    }
}

_Use_decl_annotations_
static VOID DeskCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDESK desk = (PDESK)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&desk->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&desk->Lock, irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
