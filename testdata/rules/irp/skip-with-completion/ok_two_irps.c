// The routine is set on the driver's own IRP, the one that came in is skipped.
#include <wdm.h>

static IO_COMPLETION_ROUTINE OwnDone;

_Use_decl_annotations_
static NTSTATUS OwnDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS FlushAndPass_ok(PDEVICE_OBJECT Lower, PIRP Irp)
{
    PIRP own = IoAllocateIrp(Lower->StackSize, FALSE);

    IoSkipCurrentIrpStackLocation(Irp);
    if (own != NULL) {
        IoGetNextIrpStackLocation(own)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
        IoSetCompletionRoutine(own, OwnDone, NULL, TRUE, TRUE, TRUE);
        (VOID)IoCallDriver(Lower, own);
    }
    return IoCallDriver(Lower, Irp);
}
