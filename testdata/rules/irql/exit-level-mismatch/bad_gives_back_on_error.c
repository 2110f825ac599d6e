// The error path puts the level back, as it should; but the promise has no condition, and callers lower once more.
#include <wdm.h>

typedef struct _SENSOR {
    PULONG Data;
    ULONG Last;
} SENSOR, *PSENSOR;

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
NTSTATUS SensorLatch_bad(PSENSOR Sensor, _Out_ _IRQL_saves_ PKIRQL Irql)
{
    KIRQL irql;
    ULONG value;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    value = READ_REGISTER_ULONG(Sensor->Data);
    *Irql = irql;
    if (value == MAXULONG) {
        KeLowerIrql(irql);
        return STATUS_DEVICE_NOT_CONNECTED; // expect: irql/exit-level-mismatch
    }
    Sensor->Last = value;
    return STATUS_SUCCESS;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
_When_(return >= 0, _IRQL_raises_(DISPATCH_LEVEL))
NTSTATUS SensorLatch_ok(PSENSOR Sensor, _Out_ _When_(return >= 0, _IRQL_saves_) PKIRQL Irql)
{
    KIRQL irql;
    ULONG value;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    value = READ_REGISTER_ULONG(Sensor->Data);
    *Irql = irql;
    if (value == MAXULONG) {
        KeLowerIrql(irql);
        return STATUS_DEVICE_NOT_CONNECTED;
    }
    Sensor->Last = value;
    return STATUS_SUCCESS;
}
