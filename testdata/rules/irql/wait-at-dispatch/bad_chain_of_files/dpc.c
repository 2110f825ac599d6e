// A DPC calls a helper, the helper calls one of another file, and that one waits.
#include "bus.h"

_Use_decl_annotations_
VOID BusResetDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    BusReset((PBUS)Context); // expect: irql/wait-at-dispatch
}
