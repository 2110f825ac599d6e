// STATUS_TIMEOUT is a success, so the test does not see it.
#include <wdm.h>

IO_COMPLETION_ROUTINE FlushDone;

_Use_decl_annotations_
NTSTATUS FlushDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    if (Context != NULL)
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS FlushBelow(PDEVICE_OBJECT Lower, PIRP Irp)
{
    KEVENT flushed;
    LARGE_INTEGER second;
    NTSTATUS status;

    PAGED_CODE();
    second.QuadPart = -10000000;
    KeInitializeEvent(&flushed, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, FlushDone, &flushed, TRUE, TRUE, TRUE);
    IoCallDriver(Lower, Irp);
    status = KeWaitForSingleObject(&flushed, Executive, KernelMode, FALSE, &second); // expect: sync/timeout-ignored
    if (!NT_SUCCESS(status))
        return status;
    return STATUS_SUCCESS;
}
