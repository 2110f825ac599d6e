// To raise to the level that is in force already is allowed.
#include <wdm.h>

KDEFERRED_ROUTINE PulseDpc;

static ULONG Pulses;

static VOID PulseCount(VOID)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    Pulses++;
    KeLowerIrql(irql);
}

_Use_decl_annotations_
VOID PulseDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    PulseCount();
}
