// A helper that only a DPC calls: what it restores is DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _PUMP {
    KSPIN_LOCK Flow, Heat;
    ULONG Litres;
} PUMP, *PPUMP;

static VOID PumpCount(_Inout_ PPUMP Pump)
{
    KIRQL flowIrql, heatIrql;

    KeAcquireSpinLock(&Pump->Flow, &flowIrql);
    KeAcquireSpinLock(&Pump->Heat, &heatIrql);
    Pump->Litres++;
    KeReleaseSpinLock(&Pump->Flow, flowIrql);
    KeReleaseSpinLock(&Pump->Heat, heatIrql);
}

KDEFERRED_ROUTINE PumpDpc;

_Use_decl_annotations_
VOID PumpDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    PumpCount((PPUMP)Context);
}
