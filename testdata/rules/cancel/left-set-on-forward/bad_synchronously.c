// A request that is passed down to be waited for has a routine.
#include <ntddk.h>

typedef struct _PETREL_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Held;
    BOOLEAN Ready;
} PETREL_EXTENSION, *PPETREL_EXTENSION;

DRIVER_CANCEL PetrelCancel;

static NTSTATUS PetrelFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH PetrelStart;

_Use_decl_annotations_
NTSTATUS PetrelStart(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPETREL_EXTENSION ext = (PPETREL_EXTENSION)DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, PetrelCancel);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    if (!IoForwardIrpSynchronously(ext->Lower, Irp)) { // expect: cancel/left-set-on-forward
        Irp->IoStatus.Status = STATUS_UNSUCCESSFUL;
    }
    if (IoSetCancelRoutine(Irp, NULL) != NULL) {
        PetrelFinish(Irp, Irp->IoStatus.Status, 0);
    }
    return STATUS_PENDING;
}
