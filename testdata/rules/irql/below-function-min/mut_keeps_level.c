// The variable holds the floor again when it is restored.
#include <wdm.h>

typedef struct _RAIL {
    ULONG Trains;
} RAIL, *PRAIL;

_IRQL_always_function_min_(DISPATCH_LEVEL)
_IRQL_requires_(DISPATCH_LEVEL)
VOID RailSwitch(_Inout_ PRAIL Rail)
{
    KIRQL target = PASSIVE_LEVEL;
    KIRQL irql;

    KeRaiseIrql(HIGH_LEVEL, &irql);
    Rail->Trains++;
    target = DISPATCH_LEVEL; // guard
    KeLowerIrql(target);
}
