// FN: the routine to register is chosen at run time through a parameter that no call here fills.
#include <wdm.h>

static VOID LateDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2);

#pragma alloc_text(PAGE, LateDpc)

static VOID LateDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    InterlockedIncrement((volatile LONG *)Context);
}

PVOID LateRoutine(VOID)
{
    return (PVOID)(ULONG_PTR)LateDpc;
}
