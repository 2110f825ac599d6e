// A cancelled request has succeeded or failed as well, so the third flag adds nothing to the other two.
#include <wdm.h>

static IO_COMPLETION_ROUTINE SorrelDone;

VOID SorrelAsk(PDEVICE_OBJECT Lower)
{
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    if (irp == NULL)
        return;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, SorrelDone, NULL, TRUE, TRUE, FALSE);
    (VOID)IoCallDriver(Lower, irp);
}

static NTSTATUS SorrelDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
