// The flag keeps the annotated function from taking the spin lock.
#include <wdm.h>

typedef struct _QUARRY {
    KSPIN_LOCK Lock;
    ULONG Stones;
} QUARRY, *PQUARRY;

_IRQL_always_function_max_(APC_LEVEL)
VOID QuarryLoad(_Inout_ PQUARRY Quarry)
{
    KIRQL irql = PASSIVE_LEVEL;
    BOOLEAN shared = TRUE;

    shared = FALSE; // guard
    if (shared) {
        KeAcquireSpinLock(&Quarry->Lock, &irql);
    }
    Quarry->Stones++;
    if (shared) {
        KeReleaseSpinLock(&Quarry->Lock, irql);
    }
}
