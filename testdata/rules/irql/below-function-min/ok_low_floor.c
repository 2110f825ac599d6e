// A floor of APC_LEVEL: up from there and back.
#include <wdm.h>

typedef struct _STEP {
    ULONG Count;
} STEP, *PSTEP;

_IRQL_always_function_min_(APC_LEVEL)
VOID StepUp_ok(_Inout_ PSTEP Step)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    Step->Count++;
    KeLowerIrql(irql);
}
