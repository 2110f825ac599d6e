// The usual order, in a routine that runs once per start.
#include <wdm.h>

typedef struct _FAN {
    KTIMER Timer;
    KDPC Dpc;
} FAN, *PFAN;

NTSTATUS FanStart(PFAN Fan, PKDEFERRED_ROUTINE Routine)
{
    LARGE_INTEGER due;

    KeInitializeDpc(&Fan->Dpc, Routine, Fan);
    KeInitializeTimer(&Fan->Timer);
    due.QuadPart = -10000LL * 1000;
    KeSetTimerEx(&Fan->Timer, due, 1000, &Fan->Dpc);
    return STATUS_SUCCESS;
}

VOID FanStop(PFAN Fan)
{
    KeCancelTimer(&Fan->Timer);
    KeFlushQueuedDpcs();
}
