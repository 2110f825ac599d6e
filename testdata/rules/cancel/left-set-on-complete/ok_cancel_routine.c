// The system took the routine away before it called it.
#include <ntddk.h>

typedef struct _ALDER_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} ALDER_EXTENSION, *PALDER_EXTENSION;

DRIVER_CANCEL AlderCancel;

static NTSTATUS AlderFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
VOID AlderCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PALDER_EXTENSION ext = (PALDER_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&ext->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    AlderFinish(Irp, STATUS_CANCELLED, 0);
}
