// Both on the same condition.
#include <wdm.h>

IO_COMPLETION_ROUTINE QuayDone;

_Use_decl_annotations_
NTSTATUS QuayDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PKEVENT arrived = (PKEVENT)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned == TRUE) {
        IoMarkIrpPending(Irp);
        KeSetEvent(arrived, EVENT_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED; // expect: irp/completion-event-and-mark
}
