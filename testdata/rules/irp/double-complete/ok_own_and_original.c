// The driver frees its own IRP and completes the one it was made for.
#include <ntddk.h>

typedef struct _STAG { PDEVICE_OBJECT Lower; } STAG, *PSTAG;

static IO_COMPLETION_ROUTINE StagDone;

_Use_decl_annotations_
static NTSTATUS StagDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PIRP original = (PIRP)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    original->IoStatus.Status = Irp->IoStatus.Status;
    original->IoStatus.Information = Irp->IoStatus.Information;
    IoFreeIrp(Irp);
    IoCompleteRequest(original, IO_NO_INCREMENT);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

_Dispatch_type_(IRP_MJ_FLUSH_BUFFERS) DRIVER_DISPATCH StagFlush;

_Use_decl_annotations_
NTSTATUS StagFlush(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTAG stag = (PSTAG)DeviceObject->DeviceExtension;
    PIRP own = IoAllocateIrp(stag->Lower->StackSize, FALSE);

    if (own == NULL) {
        Irp->IoStatus.Status = STATUS_INSUFFICIENT_RESOURCES;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(own)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(own, StagDone, Irp, TRUE, TRUE, TRUE);
    IoMarkIrpPending(Irp);
    IoCallDriver(stag->Lower, own);
    return STATUS_PENDING;
}
