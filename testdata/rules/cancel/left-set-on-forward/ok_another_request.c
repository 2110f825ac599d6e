// The routine is on the request that waits; what goes down is one of the driver's own.
#include <ntddk.h>

typedef struct _SCOTER_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Held;
    BOOLEAN Ready;
} SCOTER_EXTENSION, *PSCOTER_EXTENSION;

DRIVER_CANCEL ScoterCancel;

static NTSTATUS ScoterFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

IO_COMPLETION_ROUTINE ScoterDone;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH ScoterRead;

_Use_decl_annotations_
NTSTATUS ScoterRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSCOTER_EXTENSION ext = (PSCOTER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION next;
    KIRQL irql;
    PIRP own;

    own = IoAllocateIrp(ext->Lower->StackSize, FALSE);
    if (own == NULL) {
        return ScoterFinish(Irp, STATUS_INSUFFICIENT_RESOURCES, 0);
    }
    IoMarkIrpPending(Irp);
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoSetCancelRoutine(Irp, ScoterCancel);
    if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) {
        KeReleaseSpinLock(&ext->Lock, irql);
        IoFreeIrp(own);
        ScoterFinish(Irp, STATUS_CANCELLED, 0);
        return STATUS_PENDING;
    }
    InsertTailList(&ext->Held, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);

    next = IoGetNextIrpStackLocation(own);
    next->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(own, ScoterDone, ext, TRUE, TRUE, TRUE);
    IoCallDriver(ext->Lower, own);
    return STATUS_PENDING;
}
