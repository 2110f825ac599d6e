// One file of a driver: the one that initializes the timer is not here, nor is the entry point.
#include <wdm.h>

typedef struct _SPINDLE {
    KTIMER Timer;
    KDPC Dpc;
} SPINDLE, *PSPINDLE;

VOID SpindleWatch(PSPINDLE Spindle)
{
    LARGE_INTEGER due;

    due.QuadPart = -10000LL * 100;
    KeSetTimer(&Spindle->Timer, due, &Spindle->Dpc);
}
