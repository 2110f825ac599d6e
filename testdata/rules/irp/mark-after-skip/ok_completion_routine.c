// The completion routine marks its own location.
#include <wdm.h>

IO_COMPLETION_ROUTINE PassUp_ok;

_Use_decl_annotations_
NTSTATUS PassUp_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}
