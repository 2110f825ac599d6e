// Either held with a routine or passed down without.
#include <ntddk.h>

typedef struct _PUFFIN_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Held;
    BOOLEAN Ready;
} PUFFIN_EXTENSION, *PPUFFIN_EXTENSION;

DRIVER_CANCEL PuffinCancel;

static NTSTATUS PuffinFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH PuffinWrite;

_Use_decl_annotations_
NTSTATUS PuffinWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPUFFIN_EXTENSION ext = (PPUFFIN_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    KeAcquireSpinLock(&ext->Lock, &irql);
    if (ext->Ready) {
        KeReleaseSpinLock(&ext->Lock, irql);
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(ext->Lower, Irp);
    }
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, PuffinCancel);
    if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) {
        KeReleaseSpinLock(&ext->Lock, irql);
        PuffinFinish(Irp, STATUS_CANCELLED, 0);
        return STATUS_PENDING;
    }
    InsertTailList(&ext->Held, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}
