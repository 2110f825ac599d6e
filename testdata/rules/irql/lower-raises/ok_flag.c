// Whether the level was raised is kept in a flag.
#include <wdm.h>

typedef struct _COUNTER {
    ULONG Value;
} COUNTER, *PCOUNTER;

VOID CounterAdd(_Inout_ PCOUNTER Counter, _In_ BOOLEAN Quick)
{
    KIRQL irql = PASSIVE_LEVEL;
    BOOLEAN raised = FALSE;

    if (!Quick) {
        KeRaiseIrql(DISPATCH_LEVEL, &irql);
        raised = TRUE;
    }
    Counter->Value++;
    if (raised)
        KeLowerIrql(irql);
}
