// The routine is set a second time before the IRP is sent.
#include <wdm.h>

static IO_COMPLETION_ROUTINE CressCount, CressDone;

VOID CressAsk(PDEVICE_OBJECT Lower, PLONG Count)
{
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    if (irp == NULL)
        return;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, CressCount, Count, TRUE, FALSE, FALSE);
    if (Count == NULL)
        IoSetCompletionRoutine(irp, CressDone, NULL, TRUE, TRUE, TRUE);
    else
        IoSetCompletionRoutine(irp, CressDone, Count, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Lower, irp);
}

static NTSTATUS CressCount(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    InterlockedIncrement((PLONG)Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS CressDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Context != NULL)
        InterlockedIncrement((PLONG)Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
