// The request that came in is completed, the one that was sent is another.
#include <wdm.h>

static IO_COMPLETION_ROUTINE CopyDone;

_Use_decl_annotations_
static NTSTATUS CopyDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

DRIVER_DISPATCH CopyFlush_ok;

_Use_decl_annotations_
NTSTATUS CopyFlush_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = *(PDEVICE_OBJECT *)DeviceObject->DeviceExtension;
    PIRP copy = IoAllocateIrp(lower->StackSize, FALSE);
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;

    if (copy != NULL) {
        IoGetNextIrpStackLocation(copy)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
        IoSetCompletionRoutine(copy, CopyDone, NULL, TRUE, TRUE, TRUE);
        (VOID)IoCallDriver(lower, copy);
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
