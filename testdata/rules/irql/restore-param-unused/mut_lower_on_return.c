// The lowering before the early return.
#include <wdm.h>

typedef struct _CRANE {
    ULONG Load;
    ULONG Moves;
} CRANE, *PCRANE;

VOID CraneDone(PCRANE crane, _IRQL_restores_ KIRQL irql)
{
    if (crane->Load == 0) {
        KeLowerIrql(irql); // guard
        return;
    }
    crane->Moves++;
    KeLowerIrql(irql);
}
