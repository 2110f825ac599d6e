// The request is completed.
#include <ntddk.h>

typedef struct _SPINEL_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} SPINEL_EXTENSION, *PSPINEL_EXTENSION;

DRIVER_CANCEL SpinelCancel;

static NTSTATUS SpinelFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
VOID SpinelCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSPINEL_EXTENSION ext = (PSPINEL_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&ext->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    SpinelFinish(Irp, STATUS_CANCELLED, 0); // guard
}
