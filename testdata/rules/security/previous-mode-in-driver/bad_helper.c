// The helper is called by the work item alone.
#include <ntddk.h>

ULONG GodwitTrusted;

static VOID GodwitCheck(VOID)
{
    if (ExGetPreviousMode() == KernelMode) { // expect: security/previous-mode-in-driver
        GodwitTrusted = 1;
    }
}

IO_WORKITEM_ROUTINE GodwitWork;

_Use_decl_annotations_
VOID GodwitWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    GodwitCheck();
}

