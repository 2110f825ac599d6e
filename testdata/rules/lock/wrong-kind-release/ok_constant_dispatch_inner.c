// The same for an inner lock: the level stays where the outer one needs it.
#include <wdm.h>

typedef struct _PAIR {
    KSPIN_LOCK Outer, Inner;
    ULONG Value;
} PAIR, *PPAIR;

VOID PairSet(_Inout_ PPAIR Pair, _In_ ULONG Value)
{
    KIRQL irql;

    KeAcquireSpinLock(&Pair->Outer, &irql);
    KeAcquireSpinLockAtDpcLevel(&Pair->Inner);
    Pair->Value = Value;
    KeReleaseSpinLock(&Pair->Inner, DISPATCH_LEVEL);
    KeReleaseSpinLock(&Pair->Outer, irql);
}
