// The DPC takes the lock around the count. Without it, the count is a race.
#include <wdm.h>

typedef struct _METER {
    KSPIN_LOCK Lock;
    KDPC Dpc;
    _Guarded_by_(Lock) ULONG Ticks;
} METER, *PMETER;

KDEFERRED_ROUTINE MeterDpc;

VOID MeterDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PMETER meter = (PMETER)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    KeAcquireSpinLockAtDpcLevel(&meter->Lock); // guard
    meter->Ticks++;
    KeReleaseSpinLockFromDpcLevel(&meter->Lock); // guard
}

ULONG Read(PMETER Meter)
{
    ULONG ticks;
    KIRQL irql;

    KeAcquireSpinLock(&Meter->Lock, &irql);
    ticks = Meter->Ticks;
    KeReleaseSpinLock(&Meter->Lock, irql);
    return ticks;
}

VOID Start(PMETER Meter)
{
    KeInitializeDpc(&Meter->Dpc, MeterDpc, Meter);
}
