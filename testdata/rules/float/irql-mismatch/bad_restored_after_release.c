// Saved under the spin lock, restored when the lock is free again.
#include <wdm.h>

typedef struct _MIX {
    KSPIN_LOCK Lock;
    ULONG Count;
    LONG Samples[64];
} MIX, *PMIX;

_IRQL_requires_(PASSIVE_LEVEL)
NTSTATUS MixScale(PMIX Mix)
{
    KFLOATING_SAVE save;
    NTSTATUS status;
    KIRQL irql;
    ULONG i;

    KeAcquireSpinLock(&Mix->Lock, &irql);
    status = KeSaveFloatingPointState(&save); // step: KeSaveFloatingPointState
    if (!NT_SUCCESS(status)) {
        KeReleaseSpinLock(&Mix->Lock, irql);
        return status;
    }
    for (i = 0; i < Mix->Count; i++) {
        Mix->Samples[i] /= 2;
    }
    KeReleaseSpinLock(&Mix->Lock, irql);
    KeRestoreFloatingPointState(&save); // expect: float/irql-mismatch
    return STATUS_SUCCESS;
}
