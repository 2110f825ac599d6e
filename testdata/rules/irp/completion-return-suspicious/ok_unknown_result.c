// What the library returns is its business.
#include <wdm.h>

NTSTATUS ReindeerLibraryDone(PIRP Irp, PVOID Context);

IO_COMPLETION_ROUTINE ReindeerDone;

_Use_decl_annotations_
NTSTATUS ReindeerDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return ReindeerLibraryDone(Irp, Context);
}
