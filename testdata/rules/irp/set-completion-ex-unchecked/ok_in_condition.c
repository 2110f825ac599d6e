// Tested where it is called; without the routine the IRP is skipped instead.
#include <wdm.h>

static IO_COMPLETION_ROUTINE MaybeSeen;

_Use_decl_annotations_
static NTSTATUS MaybeSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS MaybeWatch_ok(PDEVICE_OBJECT Device, PDEVICE_OBJECT Lower, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    if (!NT_SUCCESS(IoSetCompletionRoutineEx(Device, Irp, MaybeSeen, NULL, TRUE, TRUE, TRUE))) {
        IoSkipCurrentIrpStackLocation(Irp);
    }
    return IoCallDriver(Lower, Irp);
}
