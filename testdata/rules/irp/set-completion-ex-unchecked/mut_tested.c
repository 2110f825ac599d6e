// The test is what makes the call safe.
#include <wdm.h>

static IO_COMPLETION_ROUTINE SafeSeen;

_Use_decl_annotations_
static NTSTATUS SafeSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS SafeSend(PDEVICE_OBJECT Device, PDEVICE_OBJECT Lower, PIRP Irp)
{
    NTSTATUS status;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    status = // guard
        IoSetCompletionRoutineEx(Device, Irp, SafeSeen, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status)) // guard
        return status;       // guard
    return IoCallDriver(Lower, Irp);
}
