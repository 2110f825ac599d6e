// The test and the exchange are in a helper.
#include <ntddk.h>

typedef struct _PLOVER_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} PLOVER_EXTENSION, *PPLOVER_EXTENSION;

DRIVER_CANCEL PloverCancel;

static NTSTATUS PloverFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH PloverRead;

// TRUE: the request was cancelled, and nobody else completes it.
static BOOLEAN PloverTakeBack(PIRP Irp)
{
    return Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL;
}

_Use_decl_annotations_
NTSTATUS PloverRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPLOVER_EXTENSION ext = (PPLOVER_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, PloverCancel);
    if (PloverTakeBack(Irp)) {
        KeReleaseSpinLock(&ext->Lock, irql);
        PloverFinish(Irp, STATUS_CANCELLED, 0);
        return STATUS_PENDING;
    }
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}
