// A thread of the driver asks for its own mode.
#include <ntddk.h>

ULONG GodwitTrusted;

KSTART_ROUTINE GodwitThread;

_Use_decl_annotations_
VOID GodwitThread(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    if (ExGetPreviousMode() == KernelMode) { // expect: security/previous-mode-in-driver
        GodwitTrusted = 1;
    }
    PsTerminateSystemThread(STATUS_SUCCESS);
}

