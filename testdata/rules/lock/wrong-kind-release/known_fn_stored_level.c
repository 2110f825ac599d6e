// FN: The level comes from memory that somebody else may have filled: it may be the right one.
#include <wdm.h>

typedef struct _VALVE {
    KSPIN_LOCK Lock;
    KIRQL OldIrql;
    ULONG Turns;
} VALVE, *PVALVE;

VOID ValveTurn(_Inout_ PVALVE Valve)
{
    KeAcquireSpinLockAtDpcLevel(&Valve->Lock);
    Valve->Turns++;
    KeReleaseSpinLock(&Valve->Lock, Valve->OldIrql);
}
