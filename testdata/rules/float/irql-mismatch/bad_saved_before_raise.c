// Saved at the caller's level, restored behind the raise.
#include <wdm.h>

_IRQL_requires_(PASSIVE_LEVEL)
NTSTATUS BlendLocked(VOID)
{
    KFLOATING_SAVE save;
    NTSTATUS status;
    KIRQL irql;

    status = KeSaveFloatingPointState(&save);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    KeRestoreFloatingPointState(&save); // expect: float/irql-mismatch
    KeLowerIrql(irql);
    return STATUS_SUCCESS;
}
