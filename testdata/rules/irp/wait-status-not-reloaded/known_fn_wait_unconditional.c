// FN: Known gap: the wait hangs on nothing, so that the status need not be pending.
#include <wdm.h>

static IO_COMPLETION_ROUTINE DuckDone;

BOOLEAN DuckDive(PDEVICE_OBJECT Lower)
{
    NTSTATUS status;
    KEVENT done;
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);

    if (irp == NULL)
        return FALSE;
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, DuckDone, &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Lower, irp);
    KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    IoFreeIrp(irp);
    return NT_SUCCESS(status);
}

static NTSTATUS DuckDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
