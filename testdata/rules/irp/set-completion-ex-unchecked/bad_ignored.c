// If it fails, the IRP goes down and nobody hears when it is done.
#include <wdm.h>

static IO_COMPLETION_ROUTINE LogSeen;

_Use_decl_annotations_
static NTSTATUS LogSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

DRIVER_DISPATCH LogRead;

_Use_decl_annotations_
NTSTATUS LogRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutineEx(DeviceObject, Irp, LogSeen, NULL, TRUE, TRUE, TRUE); // expect: irp/set-completion-ex-unchecked
    return IoCallDriver(*(PDEVICE_OBJECT *)DeviceObject->DeviceExtension, Irp);
}
