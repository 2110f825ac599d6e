// The level at run time chooses the pool.
#include <wdm.h>

PVOID Scratch_ok(SIZE_T Size)
{
    POOL_FLAGS flags = KeGetCurrentIrql() < DISPATCH_LEVEL ? POOL_FLAG_PAGED : POOL_FLAG_NON_PAGED;

    return ExAllocatePool2(flags, Size, 'hcrS');
}

typedef struct _METER { KSPIN_LOCK Lock; PVOID Scratch; } METER, *PMETER;

VOID MeterRefill_ok(PMETER Meter)
{
    KIRQL irql;

    KeAcquireSpinLock(&Meter->Lock, &irql);
    if (Meter->Scratch == NULL) {
        Meter->Scratch = Scratch_ok(64);
    }
    KeReleaseSpinLock(&Meter->Lock, irql);
}
