// When the request is no longer there, who took it completes it.
#include <ntddk.h>

typedef struct _OPAL_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} OPAL_EXTENSION, *POPAL_EXTENSION;

DRIVER_CANCEL OpalCancel;

static NTSTATUS OpalFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
VOID OpalCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POPAL_EXTENSION ext = (POPAL_EXTENSION)DeviceObject->DeviceExtension;
    BOOLEAN mine;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&ext->Lock, &irql);
    mine = ext->Current == Irp;
    if (mine) {
        ext->Current = NULL;
    }
    KeReleaseSpinLock(&ext->Lock, irql);
    if (mine) {
        OpalFinish(Irp, STATUS_CANCELLED, 0);
    }
}
