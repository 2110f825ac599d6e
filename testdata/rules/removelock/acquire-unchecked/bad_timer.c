// A DPC takes a claim for its own work and does not see that removal has begun.
#include <wdm.h>

typedef struct _METER {
    IO_REMOVE_LOCK RemoveLock;
    KTIMER Timer;
    KDPC Dpc;
    ULONG Ticks;
} METER, *PMETER;

static KDEFERRED_ROUTINE MeterTick;

static VOID MeterTick(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PMETER meter = (PMETER)Context;

    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    IoAcquireRemoveLock(&meter->RemoveLock, Dpc); // expect: removelock/acquire-unchecked
    meter->Ticks++;
    IoReleaseRemoveLock(&meter->RemoveLock, Dpc);
}

VOID MeterInitialize(PMETER Meter)
{
    KeInitializeDpc(&Meter->Dpc, MeterTick, Meter);
}
