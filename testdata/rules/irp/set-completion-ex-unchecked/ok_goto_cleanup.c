// The status decides at a common exit.
#include <wdm.h>

static IO_COMPLETION_ROUTINE TailSeen;

_Use_decl_annotations_
static NTSTATUS TailSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS TailSend_ok(PDEVICE_OBJECT Device, PDEVICE_OBJECT Lower, PIRP Irp)
{
    NTSTATUS status;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    status = IoSetCompletionRoutineEx(Device, Irp, TailSeen, NULL, TRUE, TRUE, TRUE);
    if (status != STATUS_SUCCESS) {
        goto fail;
    }
    return IoCallDriver(Lower, Irp);

fail:
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
