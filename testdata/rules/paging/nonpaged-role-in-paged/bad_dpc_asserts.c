// The DPC routine itself is told once, though it also asserts that it is pageable; the call under a lock is another place.
#include <wdm.h>

typedef struct _METER {
    KDPC Dpc;
    KSPIN_LOCK Lock;
    ULONG Ticks;
} METER, *PMETER;

KDEFERRED_ROUTINE MeterDpc;
VOID MeterSetup(PMETER Meter);
VOID MeterPoll(PMETER Meter);

#pragma alloc_text(PAGE, MeterDpc)

VOID MeterDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2) // expect: paging/nonpaged-role-in-paged
{
    PMETER meter = Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    PAGED_CODE();
    meter->Ticks++;
}

VOID MeterPoll(PMETER Meter)
{
    KIRQL irql;

    KeAcquireSpinLock(&Meter->Lock, &irql);
    MeterDpc(&Meter->Dpc, Meter, NULL, NULL); // expect: paging/paged-callee-at-dispatch
    KeReleaseSpinLock(&Meter->Lock, irql);
}

VOID MeterSetup(PMETER Meter)
{
    KeInitializeDpc(&Meter->Dpc, MeterDpc, Meter);
}
