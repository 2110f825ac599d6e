// All outcomes.
#include <wdm.h>

static IO_COMPLETION_ROUTINE CloveDone;

VOID CloveAsk(PDEVICE_OBJECT Lower)
{
    BOOLEAN onError = FALSE;
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    if (irp == NULL)
        return;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    onError = TRUE; // guard
    IoSetCompletionRoutine(irp, CloveDone, NULL, TRUE, onError, TRUE);
    (VOID)IoCallDriver(Lower, irp);
}

static NTSTATUS CloveDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
