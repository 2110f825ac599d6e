// A member of a local record of totals.
#include <wdm.h>

struct Totals {
    LONG Reads;
    LONG Writes;
};

class Statistics {
public:
    LONG Sum(const LONG *Values, ULONG Count) const;
};

LONG Statistics::Sum(const LONG *Values, ULONG Count) const
{
    Totals totals = {};

    for (ULONG i = 0; i < Count; i++)
        InterlockedExchangeAdd(&totals.Reads, Values[i]); // expect: sync/interlocked-on-local
    return totals.Reads + totals.Writes;
}
