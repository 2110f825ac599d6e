// The work item looks at what was kept.
#include <ntddk.h>

ULONG GodwitTrusted;

IO_WORKITEM_ROUTINE GodwitWork;

_Use_decl_annotations_
VOID GodwitWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    GodwitTrusted = 2;
}

