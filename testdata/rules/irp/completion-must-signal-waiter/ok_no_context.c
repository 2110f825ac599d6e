// Without a context nobody waits.
#include <wdm.h>

IO_COMPLETION_ROUTINE LarchDone;

_Use_decl_annotations_
NTSTATUS LarchDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Context)
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
