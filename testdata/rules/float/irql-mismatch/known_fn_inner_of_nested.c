// FN: Of nested saves only the outermost is judged.
#include <wdm.h>

_IRQL_requires_(PASSIVE_LEVEL)
VOID TwoSaves(VOID)
{
    KFLOATING_SAVE outer, inner;
    KIRQL irql;

    if (!NT_SUCCESS(KeSaveFloatingPointState(&outer))) {
        return;
    }
    if (NT_SUCCESS(KeSaveFloatingPointState(&inner))) {
        KeRaiseIrql(DISPATCH_LEVEL, &irql);
        KeRestoreFloatingPointState(&inner);
        KeLowerIrql(irql);
    }
    KeRestoreFloatingPointState(&outer);
}
