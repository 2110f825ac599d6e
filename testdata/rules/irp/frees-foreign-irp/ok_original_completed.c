// The completion routine frees the own IRP and completes the request that it stands for.
#include <ntddk.h>

typedef struct _STEEL_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} STEEL_EXTENSION, *PSTEEL_EXTENSION;

static NTSTATUS SteelFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

IO_COMPLETION_ROUTINE SteelDone;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SteelRead;

_Use_decl_annotations_
NTSTATUS SteelDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PIRP original = (PIRP)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (original != NULL) {
        SteelFinish(original, Irp->IoStatus.Status, Irp->IoStatus.Information);
    }
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

_Use_decl_annotations_
NTSTATUS SteelRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTEEL_EXTENSION ext = (PSTEEL_EXTENSION)DeviceObject->DeviceExtension;
    PIRP own = IoAllocateIrp(ext->Lower->StackSize, FALSE);

    if (own == NULL) {
        return SteelFinish(Irp, STATUS_INSUFFICIENT_RESOURCES, 0);
    }
    IoMarkIrpPending(Irp);
    IoGetNextIrpStackLocation(own)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(own, SteelDone, Irp, TRUE, TRUE, TRUE);
    IoCallDriver(ext->Lower, own);
    return STATUS_PENDING;
}
