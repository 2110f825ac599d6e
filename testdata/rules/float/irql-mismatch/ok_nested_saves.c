// The inner save and its restore stand under the lock, the outer ones outside.
#include <wdm.h>

typedef struct _NEST {
    KSPIN_LOCK Lock;
    ULONG Value;
} NEST, *PNEST;

static NTSTATUS NestInner(PNEST Nest)
{
    KFLOATING_SAVE save;
    NTSTATUS status = KeSaveFloatingPointState(&save);

    if (NT_SUCCESS(status)) {
        Nest->Value++;
        KeRestoreFloatingPointState(&save);
    }
    return status;
}

_IRQL_requires_(PASSIVE_LEVEL)
NTSTATUS NestOuter(PNEST Nest)
{
    KFLOATING_SAVE save, inner;
    NTSTATUS status;
    KIRQL irql;

    status = KeSaveFloatingPointState(&save);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    KeAcquireSpinLock(&Nest->Lock, &irql);
    status = NestInner(Nest);
    if (NT_SUCCESS(KeSaveFloatingPointState(&inner))) {
        Nest->Value--;
        KeRestoreFloatingPointState(&inner);
    }
    KeReleaseSpinLock(&Nest->Lock, irql);
    KeRestoreFloatingPointState(&save);
    return status;
}
