// The event only.
#include <wdm.h>

IO_COMPLETION_ROUTINE WharfDone;

_Use_decl_annotations_
NTSTATUS WharfDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
#if 0 // guard
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
#else // guard
    UNREFERENCED_PARAMETER(Irp); // guard
#endif // guard
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
