// The variants for DISPATCH_LEVEL never change the level.
#include <wdm.h>

typedef struct _WHEEL {
    KSPIN_LOCK Lock;
    ULONG Turns;
} WHEEL, *PWHEEL;

_IRQL_always_function_min_(DISPATCH_LEVEL)
VOID WheelTurn_ok(_Inout_ PWHEEL Wheel)
{
    KeAcquireSpinLockAtDpcLevel(&Wheel->Lock);
    Wheel->Turns++;
    KeReleaseSpinLockFromDpcLevel(&Wheel->Lock);
}
