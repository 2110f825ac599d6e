// The other file registers this routine as a DPC.
#include "pulse.h"

#pragma alloc_text(PAGE, PulseBeat)

VOID PulseBeat(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2) // expect: paging/nonpaged-role-in-paged
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    InterlockedIncrement(&((PPULSE)Context)->Beats);
}
