// Set, started, and taken away when the device turns out to be done at once.
#include <ntddk.h>

typedef struct _WILLOW_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} WILLOW_EXTENSION, *PWILLOW_EXTENSION;

DRIVER_CANCEL WillowCancel;

static NTSTATUS WillowFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH WillowWrite;

_Use_decl_annotations_
NTSTATUS WillowWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWILLOW_EXTENSION ext = (PWILLOW_EXTENSION)DeviceObject->DeviceExtension;
    PDRIVER_CANCEL former;
    KIRQL irql;

    IoMarkIrpPending(Irp);
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoSetCancelRoutine(Irp, WillowCancel);
    if (!Irp->Cancel && ext->Current == NULL) {
        ext->Current = Irp;
        KeReleaseSpinLock(&ext->Lock, irql);
        return STATUS_PENDING;
    }
    former = IoSetCancelRoutine(Irp, NULL);
    KeReleaseSpinLock(&ext->Lock, irql);
    if (former != NULL) {
        WillowFinish(Irp, STATUS_CANCELLED, 0);
    }
    return STATUS_PENDING;
}
