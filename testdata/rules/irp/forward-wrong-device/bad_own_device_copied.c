// The same with a completion routine.
#include <wdm.h>

static IO_COMPLETION_ROUTINE EchoSeen;

_Use_decl_annotations_
static NTSTATUS EchoSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

DRIVER_DISPATCH EchoWrite;

_Use_decl_annotations_
NTSTATUS EchoWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, EchoSeen, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(DeviceObject, Irp); // expect: irp/forward-wrong-device
}
