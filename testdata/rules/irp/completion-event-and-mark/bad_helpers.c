// One helper marks, another one wakes.
#include <wdm.h>

IO_COMPLETION_ROUTINE DockDone;

static VOID PassOn(PIRP Irp)
{
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
}

static VOID Wake(PVOID Event)
{
    KeSetEvent((PRKEVENT)Event, IO_NO_INCREMENT, FALSE);
}

_Use_decl_annotations_
NTSTATUS DockDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    PassOn(Irp);
    Wake(Context);
    return STATUS_MORE_PROCESSING_REQUIRED; // expect: irp/completion-event-and-mark
}
