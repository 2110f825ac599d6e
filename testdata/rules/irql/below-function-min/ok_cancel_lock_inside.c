// The cancel lock is taken at the floor and given back to it.
#include <wdm.h>

typedef struct _DECK {
    PIRP Current;
} DECK, *PDECK;

_IRQL_always_function_min_(DISPATCH_LEVEL)
_IRQL_requires_(DISPATCH_LEVEL)
PIRP DeckTake_ok(_Inout_ PDECK Deck)
{
    PIRP irp;
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    irp = Deck->Current;
    Deck->Current = NULL;
    IoReleaseCancelSpinLock(irql);
    return irp;
}
