// The event is signalled when the request was not pending, when nobody waits.
#include <wdm.h>

IO_COMPLETION_ROUTINE ElmDone;

_Use_decl_annotations_
NTSTATUS ElmDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (!Irp->PendingReturned)
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED; // expect: irp/completion-must-signal-waiter
}
