// The own IRP is freed, and the one for which it was made is completed.
#include <ntddk.h>

typedef struct _LINNET_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} LINNET_EXTENSION, *PLINNET_EXTENSION;

static NTSTATUS LinnetFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

IO_COMPLETION_ROUTINE LinnetDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS LinnetDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH LinnetControl;

_Use_decl_annotations_
NTSTATUS LinnetControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLINNET_EXTENSION ext = (PLINNET_EXTENSION)DeviceObject->DeviceExtension;
    NTSTATUS status;
    PIRP own;

    PAGED_CODE();
    own = IoAllocateIrp(ext->Lower->StackSize, FALSE);
    if (own == NULL) {
        return LinnetFinish(Irp, STATUS_INSUFFICIENT_RESOURCES, 0);
    }
    IoGetNextIrpStackLocation(own)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(own, LinnetDone, &ext->Done, TRUE, TRUE, TRUE);
    status = IoCallDriver(ext->Lower, own);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&ext->Done, Executive, KernelMode, FALSE, NULL);
    }
    status = own->IoStatus.Status;
    IoFreeIrp(own);
    return LinnetFinish(Irp, status, 0);
}
