// Changing the kind of a timer that is set.
#include <wdm.h>

typedef struct _CLOCK {
    KTIMER Timer;
    KDPC Dpc;
} CLOCK, *PCLOCK;

VOID ClockToPeriodic(PCLOCK Clock)
{
    LARGE_INTEGER due;

    due.QuadPart = -10000LL * 40;
    KeSetTimer(&Clock->Timer, due, &Clock->Dpc);
    KeCancelTimer(&Clock->Timer); // guard
    KeInitializeTimerEx(&Clock->Timer, SynchronizationTimer);
}

VOID ClockStop(PCLOCK Clock)
{
    KeCancelTimer(&Clock->Timer);
}
