// The level is known here, the call that breaks it stands two files away.
#include "log.h"

typedef struct _WATCHDOG {
    KTIMER Timer;
    KDPC Dpc;
    PLOG Log;
} WATCHDOG, *PWATCHDOG;

KDEFERRED_ROUTINE WatchdogDpc;
VOID WatchdogStart(PWATCHDOG Watchdog, PLOG Log);

_Use_decl_annotations_
VOID WatchdogDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    static const CHAR text[] = "device does not answer\n";
    PWATCHDOG watchdog = (PWATCHDOG)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    LogAppend(watchdog->Log, text, sizeof(text) - 1); // expect: irql/zw-above-passive
}

VOID WatchdogStart(PWATCHDOG Watchdog, PLOG Log)
{
    LARGE_INTEGER due;

    due.QuadPart = -10 * 1000 * 1000;
    Watchdog->Log = Log;
    KeInitializeTimer(&Watchdog->Timer);
    KeInitializeDpc(&Watchdog->Dpc, WatchdogDpc, Watchdog);
    KeSetTimerEx(&Watchdog->Timer, due, 1000, &Watchdog->Dpc);
}
