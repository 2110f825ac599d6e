// Half a second in a DPC, written as a product: the watchdog will notice.
#include <wdm.h>

#define MICROSECONDS_PER_MILLISECOND 1000
#define SETTLE_MILLISECONDS 500

KDEFERRED_ROUTINE LinkDpc;

_Use_decl_annotations_
VOID LinkDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    KeStallExecutionProcessor(SETTLE_MILLISECONDS * MICROSECONDS_PER_MILLISECOND); // expect: sync/stall-too-long
    if (Context != NULL)
        *(PULONG)Context = 1;
}
