// The service context of an interrupt stands in a pageable data section.
#include <wdm.h>

KSERVICE_ROUTINE LineIsr;

#pragma data_seg("PAGEDATA")
static ULONG LineState[4] = { 1 };
#pragma data_seg()

BOOLEAN LineIsr(PKINTERRUPT Interrupt, PVOID Context)
{
    UNREFERENCED_PARAMETER(Interrupt);
    return Context != NULL;
}

NTSTATUS Connect(PKINTERRUPT *Interrupt, ULONG Vector, KIRQL Irql, KAFFINITY Affinity)
{
    return IoConnectInterrupt(Interrupt, LineIsr, LineState, NULL, Vector, Irql, Irql, LevelSensitive, TRUE, Affinity, FALSE); // expect: paging/context-in-paged-pool
}
