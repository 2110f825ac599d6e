// The event is reset for the next round; nobody is woken by that.
#include <wdm.h>

IO_COMPLETION_ROUTINE LockDone;

_Use_decl_annotations_
NTSTATUS LockDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    KeClearEvent((PKEVENT)Context);
    return STATUS_CONTINUE_COMPLETION;
}
