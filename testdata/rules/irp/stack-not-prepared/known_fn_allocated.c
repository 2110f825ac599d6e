// FN: The next location of an allocated IRP may be filled in many ways; that it was not filled at all is not told.
#include <wdm.h>

static IO_COMPLETION_ROUTINE EmptyDone;

_Use_decl_annotations_
static NTSTATUS EmptyDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID SendEmpty(PDEVICE_OBJECT Lower)
{
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, EmptyDone, NULL, TRUE, TRUE, TRUE);
        (VOID)IoCallDriver(Lower, irp);
    }
}
