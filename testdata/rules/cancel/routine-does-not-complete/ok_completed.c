// Taken out and completed.
#include <ntddk.h>

typedef struct _ONYX_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} ONYX_EXTENSION, *PONYX_EXTENSION;

DRIVER_CANCEL OnyxCancel;

static NTSTATUS OnyxFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
VOID OnyxCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PONYX_EXTENSION ext = (PONYX_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&ext->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    OnyxFinish(Irp, STATUS_CANCELLED, 0);
}
