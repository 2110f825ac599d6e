// Only the urgent way lowers the level before it restores.
#include <wdm.h>

_IRQL_requires_(PASSIVE_LEVEL)
VOID FilterRun(PULONG Data, BOOLEAN Urgent)
{
    KFLOATING_SAVE save;
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    if (!NT_SUCCESS(KeSaveFloatingPointState(&save))) {
        KeLowerIrql(irql);
        return;
    }
    *Data += 1;
    if (Urgent) {
        KeLowerIrql(irql);
        KeRestoreFloatingPointState(&save); // expect: float/irql-mismatch
        return;
    }
    KeRestoreFloatingPointState(&save);
    KeLowerIrql(irql);
}
