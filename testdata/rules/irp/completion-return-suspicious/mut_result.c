// A result that says what it means.
#include <wdm.h>

IO_COMPLETION_ROUTINE MartenDone;

_Use_decl_annotations_
NTSTATUS MartenDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    NTSTATUS result = STATUS_PENDING;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    *(NTSTATUS *)Context = Irp->IoStatus.Status;
    result = STATUS_CONTINUE_COMPLETION; // guard
    return result;
}
