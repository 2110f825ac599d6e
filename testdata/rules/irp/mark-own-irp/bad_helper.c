// The mark is set by the helper that all completion routines of the driver use.
#include <wdm.h>

static IO_COMPLETION_ROUTINE OpalDone;

static VOID PassMarkOn(PIRP Irp)
{
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
}

VOID OpalAsk(PDEVICE_OBJECT Lower)
{
    PIRP irp = IoAllocateIrp((CCHAR)(Lower->StackSize), FALSE);
    if (irp == NULL)
        return;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, OpalDone, NULL, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Lower, irp);
}

static NTSTATUS OpalDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    PassMarkOn(Irp); // expect: irp/mark-own-irp
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
