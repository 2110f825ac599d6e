// FN: a helper without callers releases what it never took; it might be the leave half of a pair.
#include <wdm.h>

typedef struct _METRIC {
    KSPIN_LOCK Lock;
    ULONG Value;
} METRIC, *PMETRIC;

VOID MetricFinish(PMETRIC Metric)
{
    Metric->Value = 0;
    KeReleaseSpinLockFromDpcLevel(&Metric->Lock);
}
