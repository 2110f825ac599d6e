// The IRP is kept.
#include <wdm.h>

IO_COMPLETION_ROUTINE BisonDone;

_Use_decl_annotations_
NTSTATUS BisonDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
