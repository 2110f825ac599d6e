// A request that fails is never freed.
#include <wdm.h>

static IO_COMPLETION_ROUTINE MintDone;

VOID MintAsk(PDEVICE_OBJECT Lower, PLONG Count)
{
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    if (irp == NULL)
        return;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, MintDone, Count, TRUE, FALSE, FALSE);
    (VOID)IoCallDriver(Lower, irp); // expect: irp/completion-invoke-flags
}

static NTSTATUS MintDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    InterlockedIncrement((PLONG)Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
