// A DPC interrupts some thread, and asks for the mode of that.
#include <ntddk.h>

ULONG GodwitTrusted;

KDEFERRED_ROUTINE GodwitDpc;

_Use_decl_annotations_
VOID GodwitDpc(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    if (ExGetPreviousMode() == KernelMode) { // expect: security/previous-mode-in-driver
        GodwitTrusted = 1;
    }
}

