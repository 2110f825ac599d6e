// A guard against a context that is never missing.
#include <wdm.h>

IO_COMPLETION_ROUTINE CamelDone;

_Use_decl_annotations_
NTSTATUS CamelDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    if (Context == NULL) {
        NT_ASSERT(FALSE);
        return STATUS_INVALID_PARAMETER;
    }
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
