// Names of levels, up to the highest.
#include <wdm.h>

VOID Levels(PULONG Register)
{
    KIRQL irql, again;

    KeRaiseIrql(APC_LEVEL, &irql);
    KeRaiseIrql(DISPATCH_LEVEL, &again);
    WRITE_REGISTER_ULONG(Register, 1);
    KeLowerIrql(again);
    KeLowerIrql(irql);
    KeRaiseIrql(HIGH_LEVEL, &irql);
    WRITE_REGISTER_ULONG(Register, 2);
    KeLowerIrql(irql);
}
