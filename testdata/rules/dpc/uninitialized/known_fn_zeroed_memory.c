// FN: Zeroed memory is no initialized timer, but for the engine its content was written.
#include <wdm.h>

typedef struct _DELAY {
    KTIMER Timer;
} DELAY, *PDELAY;

VOID DelayOnce(VOID)
{
    DELAY delay;
    LARGE_INTEGER due;

    RtlZeroMemory(&delay, sizeof(delay));
    due.QuadPart = -10000;
    KeSetTimer(&delay.Timer, due, NULL);
    KeWaitForSingleObject(&delay.Timer, Executive, KernelMode, FALSE, NULL);
}

VOID DelayAgain(PDELAY Delay)
{
    KeInitializeTimer(&Delay->Timer);
}
