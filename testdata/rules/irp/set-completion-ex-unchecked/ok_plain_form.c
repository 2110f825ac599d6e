// The plain form cannot fail.
#include <wdm.h>

static IO_COMPLETION_ROUTINE PlainSeen;

_Use_decl_annotations_
static NTSTATUS PlainSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS PlainSend_ok(PDEVICE_OBJECT Lower, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, PlainSeen, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(Lower, Irp);
}
