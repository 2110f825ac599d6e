// Each answer is looked at by name.
#include <wdm.h>

NTSTATUS SendAndWait(PDEVICE_OBJECT Lower, PIRP Irp, PIO_COMPLETION_ROUTINE Routine)
{
    KEVENT done;
    LARGE_INTEGER limit;
    NTSTATUS status;

    PAGED_CODE();
    limit.QuadPart = -20000000;
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, Routine, &done, TRUE, TRUE, TRUE);
    IoCallDriver(Lower, Irp);
    status = KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, &limit);
    switch (status) {
    case STATUS_SUCCESS:
        return Irp->IoStatus.Status;
    case STATUS_TIMEOUT:
        KeBugCheckEx(0xE2, 1, 0, 0, 0);
    default:
        return status;
    }
}
