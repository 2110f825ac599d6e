// FN: A wrapper sets the routine and its caller lets go of the request: who is to test is not decided.
#include <ntddk.h>

typedef struct _DIPPER_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} DIPPER_EXTENSION, *PDIPPER_EXTENSION;

DRIVER_CANCEL DipperCancel;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH DipperRead;

static VOID DipperArm(PIRP Irp)
{
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, DipperCancel);
}

_Use_decl_annotations_
NTSTATUS DipperRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDIPPER_EXTENSION ext = (PDIPPER_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    KeAcquireSpinLock(&ext->Lock, &irql);
    DipperArm(Irp);
    ext->Current = Irp;
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}
