// A callback of the registry runs in the thread that made the call.
#include <ntddk.h>

ULONG GodwitTrusted;

EX_CALLBACK_FUNCTION GodwitRegistry;

_Use_decl_annotations_
NTSTATUS GodwitRegistry(PVOID Context, PVOID First, PVOID Second)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    if (ExGetPreviousMode() == KernelMode) {
        GodwitTrusted = 1;
    }
    return STATUS_SUCCESS;
}
