// FN: Every request initializes and sets: the second while the first is pending. No path of one function shows it.
#include <wdm.h>

typedef struct _SERIAL {
    KTIMER Timer;
    KDPC Dpc;
} SERIAL, *PSERIAL;

VOID SerialRequest(PSERIAL Serial)
{
    LARGE_INTEGER due;

    KeInitializeTimer(&Serial->Timer);
    due.QuadPart = -10000LL * 100;
    KeSetTimer(&Serial->Timer, due, &Serial->Dpc);
}

VOID SerialStop(PSERIAL Serial)
{
    KeCancelTimer(&Serial->Timer);
}
