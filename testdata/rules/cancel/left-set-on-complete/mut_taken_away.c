// The routine is taken away first.
#include <ntddk.h>

typedef struct _HAZEL_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} HAZEL_EXTENSION, *PHAZEL_EXTENSION;

DRIVER_CANCEL HazelCancel;

static NTSTATUS HazelFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH HazelRead;

_Use_decl_annotations_
NTSTATUS HazelRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHAZEL_EXTENSION ext = (PHAZEL_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoMarkIrpPending(Irp);
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoSetCancelRoutine(Irp, HazelCancel);
    if (Irp->Cancel
        && IoSetCancelRoutine(Irp, NULL) != NULL // guard
    ) {
        KeReleaseSpinLock(&ext->Lock, irql);
        HazelFinish(Irp, STATUS_CANCELLED, 0);
        return STATUS_PENDING;
    }
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}
