// The level is saved in a local, which nobody copies.
#include <wdm.h>

typedef struct _WHEEL {
    KSPIN_LOCK Lock;
    ULONG Turns;
} WHEEL, *PWHEEL;

_Acquires_lock_(wheel->Lock)
_IRQL_raises_(DISPATCH_LEVEL)
VOID WheelLock(PWHEEL wheel, _Out_ _IRQL_saves_ PKIRQL irql)
{
    KIRQL old;

    UNREFERENCED_PARAMETER(irql);
    KeAcquireSpinLock(&wheel->Lock, &old);
    wheel->Turns++;
} // expect: irql/save-param-unset
