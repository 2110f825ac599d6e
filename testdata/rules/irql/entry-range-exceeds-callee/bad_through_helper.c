// The call stands in a helper without annotation, met on every path.
#include <wdm.h>

typedef struct _CARD {
    FAST_MUTEX Mutex;
    ULONG Stamps;
} CARD, *PCARD;

static ULONG CardCount(PCARD Card)
{
    ULONG stamps;

    ExAcquireFastMutex(&Card->Mutex);
    stamps = ++Card->Stamps;
    ExReleaseFastMutex(&Card->Mutex);
    return stamps;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG CardStamp_bad(_Inout_ PCARD Card)
{
    return CardCount(Card) % 10; // expect: irql/entry-range-exceeds-callee
}
