// A number for a display; nobody is freed by it.
#include <wdm.h>

typedef struct _COUNTERS {
    LONG Pending;
    LONG Highest;
} COUNTERS, *PCOUNTERS;

VOID CountersDone(PCOUNTERS Counters)
{
    InterlockedDecrement(&Counters->Pending);
    if (Counters->Pending > Counters->Highest)
        Counters->Highest = Counters->Pending;
}
