// An IRP of our own is not marked.
#include <wdm.h>

static IO_COMPLETION_ROUTINE OnyxDone;

VOID OnyxAsk(PDEVICE_OBJECT Lower)
{
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    if (irp == NULL)
        return;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, OnyxDone, NULL, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Lower, irp);
}

static NTSTATUS OnyxDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (FALSE) // guard
        IoMarkIrpPending(Irp);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
