// The result goes with what was done.
#include <wdm.h>

IO_COMPLETION_ROUTINE AukDone;

_Use_decl_annotations_
NTSTATUS AukDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    NTSTATUS result = STATUS_CONTINUE_COMPLETION;
    UNREFERENCED_PARAMETER(DeviceObject);
    InterlockedIncrement((PLONG)Context);
    IoFreeIrp(Irp);
    result = STATUS_MORE_PROCESSING_REQUIRED; // guard
    return result;
}
