// The driver made room for a stack location of its own, and keeps its context there.
#include <wdm.h>

static IO_COMPLETION_ROUTINE AgateDone;

VOID AgateAsk(PDEVICE_OBJECT Device, PDEVICE_OBJECT Lower)
{
    PIRP irp = IoAllocateIrp((CCHAR)(Lower->StackSize + 1), FALSE);
    if (irp == NULL)
        return;
    IoSetNextIrpStackLocation(irp);
    IoGetCurrentIrpStackLocation(irp)->DeviceObject = Device;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, AgateDone, NULL, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Lower, irp);
}

static NTSTATUS AgateDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
