// Passes the mark on, and nobody waits.
#include <wdm.h>

IO_COMPLETION_ROUTINE BerthDone;

_Use_decl_annotations_
NTSTATUS BerthDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    InterlockedIncrement((PLONG)Context);
    return STATUS_CONTINUE_COMPLETION;
}
