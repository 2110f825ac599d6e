// In the cancel routine the system has taken the routine away.
#include <ntddk.h>

typedef struct _CIVET_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} CIVET_EXTENSION, *PCIVET_EXTENSION;

DRIVER_CANCEL CivetCancel;

static NTSTATUS CivetFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
VOID CivetCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCIVET_EXTENSION ext = (PCIVET_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoSetCancelRoutine(Irp, NULL);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&ext->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    CivetFinish(Irp, STATUS_CANCELLED, 0);
}
