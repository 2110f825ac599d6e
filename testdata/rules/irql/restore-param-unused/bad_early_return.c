// The early return forgets the level.
#include <wdm.h>

typedef struct _VALVE {
    KSPIN_LOCK Lock;
    ULONG Open;
} VALVE, *PVALVE;

VOID ValveLeave(PVALVE valve, _IRQL_restores_ KIRQL irql)
{
    if (valve->Open == 0) {
        return; // expect: irql/restore-param-unused
    }
    valve->Open = 0;
    KeLowerIrql(irql);
}
