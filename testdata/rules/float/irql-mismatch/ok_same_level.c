// Both under the lock, or both outside of it.
#include <wdm.h>

typedef struct _EQ {
    KSPIN_LOCK Lock;
    LONG Gain;
} EQ, *PEQ;

NTSTATUS EqInside(PEQ Eq)
{
    KFLOATING_SAVE save;
    NTSTATUS status;
    KIRQL irql;

    KeAcquireSpinLock(&Eq->Lock, &irql);
    status = KeSaveFloatingPointState(&save);
    if (NT_SUCCESS(status)) {
        Eq->Gain *= 2;
        KeRestoreFloatingPointState(&save);
    }
    KeReleaseSpinLock(&Eq->Lock, irql);
    return status;
}

NTSTATUS EqOutside(PEQ Eq)
{
    KFLOATING_SAVE save;
    NTSTATUS status = KeSaveFloatingPointState(&save);
    KIRQL irql;

    if (!NT_SUCCESS(status)) {
        return status;
    }
    KeAcquireSpinLock(&Eq->Lock, &irql);
    Eq->Gain *= 2;
    KeReleaseSpinLock(&Eq->Lock, irql);
    KeRestoreFloatingPointState(&save);
    return STATUS_SUCCESS;
}
