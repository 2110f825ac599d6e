// The IRP goes on, marked, while the dispatch routine returns its final status.
#include <wdm.h>

IO_COMPLETION_ROUTINE JettyDone;

_Use_decl_annotations_
NTSTATUS JettyDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION; // expect: irp/completion-event-and-mark
}
