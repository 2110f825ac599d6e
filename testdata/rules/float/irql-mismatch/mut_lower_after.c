// The level is raised and lowered between the save and the restore.
#include <wdm.h>

_IRQL_requires_(PASSIVE_LEVEL)
VOID Convert(PULONG Value)
{
    KFLOATING_SAVE save;
    KIRQL irql;

    if (!NT_SUCCESS(KeSaveFloatingPointState(&save))) {
        return;
    }
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    *Value += 1;
    KeLowerIrql(irql); // guard
    KeRestoreFloatingPointState(&save);
    irql = PASSIVE_LEVEL;
    KeLowerIrql(irql);
}
