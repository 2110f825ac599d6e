// A request of the driver itself starts at the top of its own stack.
#include <wdm.h>

static IO_COMPLETION_ROUTINE TopDone;

_Use_decl_annotations_
static NTSTATUS TopDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

DRIVER_DISPATCH TopControl_ok;

_Use_decl_annotations_
NTSTATUS TopControl_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIRP own = IoAllocateIrp(DeviceObject->StackSize, FALSE);

    if (own != NULL) {
        IoGetNextIrpStackLocation(own)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
        IoSetCompletionRoutine(own, TopDone, NULL, TRUE, TRUE, TRUE);
        (VOID)IoCallDriver(DeviceObject, own);
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
