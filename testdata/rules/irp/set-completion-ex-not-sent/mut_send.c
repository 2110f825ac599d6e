// Without the early send the request runs on to the completion.
#include <wdm.h>

static IO_COMPLETION_ROUTINE DialDone;

_Use_decl_annotations_
static NTSTATUS DialDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS DialTurn(PDEVICE_OBJECT Device, PDEVICE_OBJECT Lower, PIRP Irp)
{
    NTSTATUS status;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    status = IoSetCompletionRoutineEx(Device, Irp, DialDone, NULL, TRUE, TRUE, TRUE);
    if (NT_SUCCESS(status)) {
        return IoCallDriver(Lower, Irp); // guard
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
