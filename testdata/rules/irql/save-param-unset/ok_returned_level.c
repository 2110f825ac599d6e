// The level is the result.
#include <wdm.h>

typedef struct _CLOCK {
    KSPIN_LOCK Lock;
    ULONG Ticks;
} CLOCK, *PCLOCK;

_Acquires_lock_(clock->Lock)
_IRQL_raises_(DISPATCH_LEVEL)
_IRQL_saves_
KIRQL ClockLock(PCLOCK clock)
{
    KIRQL irql;

    KeAcquireSpinLock(&clock->Lock, &irql);
    clock->Ticks++;
    return irql;
}
