// The usual three times TRUE.
#include <wdm.h>

static IO_COMPLETION_ROUTINE FennelDone;

VOID FennelAsk(PDEVICE_OBJECT Lower)
{
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    if (irp == NULL)
        return;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, FennelDone, NULL, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Lower, irp);
}

static NTSTATUS FennelDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
