// FN: Known gap: what is returned comes from a function that is not there.
#include <wdm.h>

NTSTATUS SwiftResult(PVOID Context);

IO_COMPLETION_ROUTINE SwiftDone;

_Use_decl_annotations_
NTSTATUS SwiftDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoFreeIrp(Irp);
    return SwiftResult(Context);
}
