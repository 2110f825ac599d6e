// The usual form.
#include <wdm.h>

static IO_COMPLETION_ROUTINE Usual;

_Use_decl_annotations_
static NTSTATUS Usual(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS SendUsual_ok(PDEVICE_OBJECT Lower, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, Usual, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(Lower, Irp);
}
