// The mode was taken along when the work was queued.
#include <ntddk.h>

ULONG GodwitTrusted;
KPROCESSOR_MODE GodwitMode;

IO_WORKITEM_ROUTINE GodwitWork;

_Use_decl_annotations_
VOID GodwitWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
#define GODWIT_MODE ExGetPreviousMode()
#undef GODWIT_MODE // guard
#define GODWIT_MODE GodwitMode // guard
    if (GODWIT_MODE == KernelMode) {
        GodwitTrusted = 1;
    }
}

