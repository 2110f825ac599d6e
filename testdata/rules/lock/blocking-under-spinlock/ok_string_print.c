// Narrow conversions touch resident data only and may be printed under the lock.
#include <ntddk.h>

typedef struct _GAUGE {
    KSPIN_LOCK Lock;
    ULONG Value;
} GAUGE, *PGAUGE;

VOID GaugeSet_ok(PGAUGE Gauge, ULONG Value)
{
    KIRQL irql;

    KeAcquireSpinLock(&Gauge->Lock, &irql);
    if (Gauge->Value != Value) {
        DbgPrint("gauge: %lu -> %lu\n", Gauge->Value, Value);
        Gauge->Value = Value;
    }
    KeReleaseSpinLock(&Gauge->Lock, irql);
}
