// The pragma names a neighbour only.
#include <wdm.h>

typedef struct _SPOOL {
    KSPIN_LOCK Lock;
    ULONG Jobs;
    HANDLE Key;
} SPOOL, *PSPOOL;

NTSTATUS SpoolSave_ok(PSPOOL Spool);
VOID SpoolAdd_ok(PSPOOL Spool);

#pragma alloc_text(PAGE, SpoolSave_ok)

NTSTATUS SpoolSave_ok(PSPOOL Spool)
{
    PAGED_CODE();
    return ZwFlushKey(Spool->Key);
}

VOID SpoolAdd_ok(PSPOOL Spool)
{
    KIRQL irql;

    KeAcquireSpinLock(&Spool->Lock, &irql);
    Spool->Jobs++;
    KeReleaseSpinLock(&Spool->Lock, irql);
}
