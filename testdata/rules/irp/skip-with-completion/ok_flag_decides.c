// One flag decides twice.
#include <wdm.h>

static IO_COMPLETION_ROUTINE Logged;

_Use_decl_annotations_
static NTSTATUS Logged(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS LogAndSend_ok(PDEVICE_OBJECT Lower, PIRP Irp, BOOLEAN Log)
{
    if (Log) {
        IoCopyCurrentIrpStackLocationToNext(Irp);
    } else {
        IoSkipCurrentIrpStackLocation(Irp);
    }
    DbgPrint("sending %p\n", Irp);
    if (Log) {
        IoSetCompletionRoutine(Irp, Logged, NULL, TRUE, TRUE, TRUE);
    }
    return IoCallDriver(Lower, Irp);
}
