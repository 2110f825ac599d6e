// A work item runs in a thread of the system: the mode is always that of the kernel.
#include <ntddk.h>

ULONG GodwitTrusted;

IO_WORKITEM_ROUTINE GodwitWork;

_Use_decl_annotations_
VOID GodwitWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (ExGetPreviousMode() == KernelMode) { // expect: security/previous-mode-in-driver
        GodwitTrusted = 1;
    }
}

