// A helper raises to DISPATCH_LEVEL for its callers; the interrupt routine is above that.
#include <wdm.h>

typedef struct _PROBE {
    ULONG Counts[4];
} PROBE, *PPROBE;

static VOID ProbeCount(_Inout_ PPROBE Probe, _In_ ULONG Which)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    Probe->Counts[Which & 3]++;
    KeLowerIrql(irql);
}

KSERVICE_ROUTINE ProbeInterrupt;

_Use_decl_annotations_
BOOLEAN ProbeInterrupt(PKINTERRUPT Interrupt, PVOID Context)
{
    UNREFERENCED_PARAMETER(Interrupt);
    ProbeCount((PPROBE)Context, 1); // expect: irql/raise-lowers
    return TRUE;
}
