// Restored in the __finally that also lowers, in the right order.
#include <wdm.h>

NTSTATUS GuardedMath(volatile LONG *Data)
{
    NTSTATUS status;
    KFLOATING_SAVE save;
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    status = KeSaveFloatingPointState(&save);
    if (!NT_SUCCESS(status)) {
        KeLowerIrql(irql);
        return status;
    }
    __try {
        *Data += 3;
    } __finally {
        KeRestoreFloatingPointState(&save);
        KeLowerIrql(irql);
    }
    return status;
}
