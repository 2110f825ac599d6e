// FN: Cancelling does not take back a DPC that is queued already; whether one can be is not asked.
#include <wdm.h>

typedef struct _GUARDIAN {
    KTIMER Timer;
    KDPC Dpc;
} GUARDIAN, *PGUARDIAN;

VOID GuardianEnd(PGUARDIAN Guardian)
{
    KeCancelTimer(&Guardian->Timer);
    ExFreePoolWithTag(Guardian, 'drG1');
}

VOID GuardianStart(PGUARDIAN Guardian, PKDEFERRED_ROUTINE Routine)
{
    LARGE_INTEGER due;

    KeInitializeDpc(&Guardian->Dpc, Routine, Guardian);
    KeInitializeTimer(&Guardian->Timer);
    due.QuadPart = -10000LL * 100;
    KeSetTimerEx(&Guardian->Timer, due, 100, &Guardian->Dpc);
}
