// The second read, through volatile, is what makes the comparand a single value.
#include <wdm.h>

typedef struct _GAUGE {
    LONG Highest;
} GAUGE, *PGAUGE;

VOID GaugeRaise(PGAUGE Gauge, LONG Level)
{
    LONG highest = Gauge->Highest;

    highest = *(volatile LONG *)&Gauge->Highest; // guard
    if (highest < Level)
        InterlockedCompareExchange(&Gauge->Highest, Level, highest);
}
