// Only when the device is not ready the request is held; else it goes down with the routine.
#include <ntddk.h>

typedef struct _TERN_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Held;
    BOOLEAN Ready;
} TERN_EXTENSION, *PTERN_EXTENSION;

DRIVER_CANCEL TernCancel;

static NTSTATUS TernFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH TernWrite;

_Use_decl_annotations_
NTSTATUS TernWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTERN_EXTENSION ext = (PTERN_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    KeAcquireSpinLock(&ext->Lock, &irql);
    IoSetCancelRoutine(Irp, TernCancel);
    if (!ext->Ready) {
        IoMarkIrpPending(Irp);
        if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) {
            KeReleaseSpinLock(&ext->Lock, irql);
            TernFinish(Irp, STATUS_CANCELLED, 0);
            return STATUS_PENDING;
        }
        InsertTailList(&ext->Held, &Irp->Tail.Overlay.ListEntry);
        KeReleaseSpinLock(&ext->Lock, irql);
        return STATUS_PENDING;
    }
    KeReleaseSpinLock(&ext->Lock, irql);
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp); // expect: cancel/left-set-on-forward
}
