// Two timers in one record.
#include <wdm.h>

typedef struct _PUMP {
    KTIMER Slow, Fast;
    KDPC Dpc;
} PUMP, *PPUMP;

VOID PumpStart(PPUMP Pump)
{
    LARGE_INTEGER due;

    KeInitializeTimer(&Pump->Slow);
    due.QuadPart = -10000LL * 1000;
    KeSetTimer(&Pump->Slow, due, &Pump->Dpc);
    KeInitializeTimer(&Pump->Fast);
    due.QuadPart = -10000LL * 10;
    KeSetTimer(&Pump->Fast, due, &Pump->Dpc);
}

VOID PumpStop(PPUMP Pump)
{
    KeCancelTimer(&Pump->Slow);
    KeCancelTimer(&Pump->Fast);
    KeFlushQueuedDpcs();
}
