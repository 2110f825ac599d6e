// Who sent the IRP waits only when it is pending.
#include <wdm.h>

IO_COMPLETION_ROUTINE HazelDone;

_Use_decl_annotations_
NTSTATUS HazelDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned == TRUE) {
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}
