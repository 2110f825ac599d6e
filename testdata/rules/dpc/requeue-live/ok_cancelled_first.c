// Cancelled before it is initialized for the other mode.
#include <wdm.h>

typedef struct _LAMP {
    KTIMER Timer;
    KDPC Dpc;
} LAMP, *PLAMP;

VOID LampBlink(PLAMP Lamp, BOOLEAN Periodic)
{
    LARGE_INTEGER due;

    due.QuadPart = -10000LL * 250;
    KeSetTimer(&Lamp->Timer, due, &Lamp->Dpc);
    if (Periodic) {
        KeCancelTimer(&Lamp->Timer);
        KeInitializeTimerEx(&Lamp->Timer, SynchronizationTimer);
        KeSetTimerEx(&Lamp->Timer, due, 250, &Lamp->Dpc);
    }
}
