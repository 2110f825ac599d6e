// The plain form allocates nothing, so nothing is lost.
#include <wdm.h>

static IO_COMPLETION_ROUTINE PlainDone;

_Use_decl_annotations_
static NTSTATUS PlainDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS PlainTry_ok(PDEVICE_OBJECT Lower, PIRP Irp, BOOLEAN Gone)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, PlainDone, NULL, TRUE, TRUE, TRUE);
    if (Gone) {
        Irp->IoStatus.Status = STATUS_NO_SUCH_DEVICE;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_NO_SUCH_DEVICE;
    }
    return IoCallDriver(Lower, Irp);
}
