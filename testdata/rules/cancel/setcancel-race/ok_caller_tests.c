// A helper sets the routine, and its caller tests.
#include <ntddk.h>

typedef struct _GREBE_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} GREBE_EXTENSION, *PGREBE_EXTENSION;

DRIVER_CANCEL GrebeCancel;

static NTSTATUS GrebeFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH GrebeRead;

static VOID GrebeMakeCancellable(PIRP Irp)
{
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, GrebeCancel);
}

_Use_decl_annotations_
NTSTATUS GrebeRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGREBE_EXTENSION ext = (PGREBE_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    KeAcquireSpinLock(&ext->Lock, &irql);
    GrebeMakeCancellable(Irp);
    if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) {
        KeReleaseSpinLock(&ext->Lock, irql);
        GrebeFinish(Irp, STATUS_CANCELLED, 0);
        return STATUS_PENDING;
    }
    ext->Current = Irp;
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}
