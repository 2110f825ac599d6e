// The routine is set, and told never to run unless the request is cancelled.
#include <wdm.h>

static IO_COMPLETION_ROUTINE DillDone;

VOID DillAsk(PDEVICE_OBJECT Lower)
{
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    if (irp == NULL)
        return;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, DillDone, NULL, FALSE, FALSE, TRUE);
    (VOID)IoCallDriver(Lower, irp); // expect: irp/completion-invoke-flags
}

static NTSTATUS DillDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
