// The status is the caller's to look at.
#include <wdm.h>

static IO_COMPLETION_ROUTINE NextSeen;

_Use_decl_annotations_
static NTSTATUS NextSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS NextPrepare_ok(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    return IoSetCompletionRoutineEx(Device, Irp, NextSeen, NULL, TRUE, TRUE, TRUE);
}
