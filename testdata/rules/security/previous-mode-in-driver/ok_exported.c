// A routine that other drivers call in their thread.
#include <ntddk.h>

ULONG GodwitTrusted;

NTSTATUS GodwitEnter(VOID)
{
    if (ExGetPreviousMode() == KernelMode) {
        GodwitTrusted = 1;
    }
    return STATUS_SUCCESS;
}

