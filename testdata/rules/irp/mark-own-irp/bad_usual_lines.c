// The two lines that are right for IRPs from above.
#include <wdm.h>

static IO_COMPLETION_ROUTINE AmberDone;

VOID AmberFlush(PDEVICE_OBJECT Lower, PLONG Count)
{
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    if (irp == NULL)
        return;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, AmberDone, Count, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Lower, irp);
}

static NTSTATUS AmberDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp); // expect: irp/mark-own-irp
    InterlockedIncrement((PLONG)Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
