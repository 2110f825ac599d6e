// Up to another lock and back to the floor.
#include <wdm.h>

typedef struct _LIFT {
    KSPIN_LOCK Lock;
    ULONG Floor;
} LIFT, *PLIFT;

_IRQL_always_function_min_(DISPATCH_LEVEL)
_IRQL_requires_(DISPATCH_LEVEL)
VOID LiftMove_ok(_Inout_ PLIFT Lift)
{
    KIRQL irql;

    KeAcquireSpinLock(&Lift->Lock, &irql);
    Lift->Floor++;
    KeReleaseSpinLock(&Lift->Lock, irql);
}
