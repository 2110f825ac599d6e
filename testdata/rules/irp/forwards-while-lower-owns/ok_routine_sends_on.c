// The completion routine got the IRP back and sends it once more.
#include <wdm.h>

typedef struct _RETRY {
    PDEVICE_OBJECT Lower;
    ULONG Left;
} RETRY, *PRETRY;

IO_COMPLETION_ROUTINE RetryDone_ok;

_Use_decl_annotations_
NTSTATUS RetryDone_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PRETRY retry = (PRETRY)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->IoStatus.Status == STATUS_DEVICE_BUSY && retry->Left != 0) {
        retry->Left--;
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, RetryDone_ok, retry, TRUE, TRUE, TRUE);
        (VOID)IoCallDriver(retry->Lower, Irp);
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}
