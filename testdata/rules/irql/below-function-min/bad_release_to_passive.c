// The lock of the caller is given back to a constant level, and with it the floor.
#include <wdm.h>

typedef struct _SLUICE {
    KSPIN_LOCK Lock;
    KIRQL Irql;
    ULONG Flow;
} SLUICE, *PSLUICE;

_IRQL_always_function_min_(DISPATCH_LEVEL)
_Requires_lock_held_(Sluice->Lock)
VOID SluiceTurn_bad(_Inout_ PSLUICE Sluice)
{
    KeReleaseSpinLock(&Sluice->Lock, PASSIVE_LEVEL); // expect: irql/below-function-min
    Sluice->Flow = 0;
    KeAcquireSpinLock(&Sluice->Lock, &Sluice->Irql);
}
