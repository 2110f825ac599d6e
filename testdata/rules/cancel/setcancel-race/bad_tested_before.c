// The test comes before the routine is set: in between there is time to be cancelled.
#include <ntddk.h>

typedef struct _TROUT_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} TROUT_EXTENSION, *PTROUT_EXTENSION;

DRIVER_CANCEL TroutCancel;

static NTSTATUS TroutFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TroutControl;

_Use_decl_annotations_
NTSTATUS TroutControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTROUT_EXTENSION ext = (PTROUT_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    KeAcquireSpinLock(&ext->Lock, &irql);
    if (Irp->Cancel || ext->Current != NULL) {
        KeReleaseSpinLock(&ext->Lock, irql);
        return TroutFinish(Irp, Irp->Cancel ? STATUS_CANCELLED : STATUS_DEVICE_BUSY, 0);
    }
    IoMarkIrpPending(Irp);
    ext->Current = Irp;
    IoSetCancelRoutine(Irp, TroutCancel);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING; // expect: cancel/setcancel-race
}
