// The level comes back on every way out.
#include <wdm.h>

typedef struct _PUMP {
    KSPIN_LOCK Lock;
    ULONG Strokes;
} PUMP, *PPUMP;

VOID PumpLeave(PPUMP pump, _IRQL_restores_ KIRQL irql)
{
    if (pump->Strokes == 0) {
        KeLowerIrql(irql);
        return;
    }
    pump->Strokes--;
    KeLowerIrql(irql);
}
