// What a callee does until it returns is not this function's code.
#include <wdm.h>

typedef struct _MILL {
    KSPIN_LOCK Lock;
    ULONG Sacks;
} MILL, *PMILL;

static VOID MillCount(PMILL Mill)
{
    KIRQL irql;

    KeAcquireSpinLock(&Mill->Lock, &irql);
    Mill->Sacks++;
    KeReleaseSpinLock(&Mill->Lock, irql);
}

_IRQL_always_function_max_(APC_LEVEL)
VOID MillGrind_ok(_Inout_ PMILL Mill, _In_ ULONG Rounds)
{
    while (Rounds-- > 0) {
        MillCount(Mill);
    }
}
