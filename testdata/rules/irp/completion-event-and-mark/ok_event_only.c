// Wakes the waiting dispatch routine, and nothing else.
#include <wdm.h>

IO_COMPLETION_ROUTINE MooringDone;

_Use_decl_annotations_
NTSTATUS MooringDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
