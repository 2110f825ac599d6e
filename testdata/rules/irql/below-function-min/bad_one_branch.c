// Only the full queue lets the level go.
#include <wdm.h>

typedef struct _CHUTE {
    ULONG Waiting;
    ULONG Dropped;
} CHUTE, *PCHUTE;

_IRQL_always_function_min_(DISPATCH_LEVEL)
VOID ChutePush_bad(_Inout_ PCHUTE Chute)
{
    KIRQL irql;

    if (Chute->Waiting < 16) {
        Chute->Waiting++;
        return;
    }
    KeLowerIrql(APC_LEVEL); // expect: irql/below-function-min
    Chute->Dropped++;
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
}
