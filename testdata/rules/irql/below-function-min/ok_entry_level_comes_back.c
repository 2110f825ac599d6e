// The level that comes back is the one of the entry, whatever it was.
#include <wdm.h>

typedef struct _VANE {
    ULONG Wind;
} VANE, *PVANE;

_IRQL_always_function_min_(DISPATCH_LEVEL)
VOID VaneTurn_ok(_Inout_ PVANE Vane)
{
    KIRQL irql;

    KeRaiseIrql(HIGH_LEVEL, &irql);
    Vane->Wind++;
    KeLowerIrql(irql);
}
