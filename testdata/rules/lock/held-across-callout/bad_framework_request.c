// The framework's request is completed under the framework's lock.
#include <ntddk.h>
#include <wdf.h>

typedef struct _SENSOR {
    WDFSPINLOCK Lock;
    WDFREQUEST Waiting;
    ULONG Value;
} SENSOR, *PSENSOR;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(SENSOR, SensorOf)

EVT_WDF_DPC SensorDpc;

VOID SensorDpc(WDFDPC Dpc)
{
    PSENSOR sensor = SensorOf(WdfDpcGetParentObject(Dpc));

    WdfSpinLockAcquire(sensor->Lock);
    if (sensor->Waiting != NULL) {
        WdfRequestComplete(sensor->Waiting, STATUS_SUCCESS); // expect: lock/held-across-callout
        sensor->Waiting = NULL;
    }
    WdfSpinLockRelease(sensor->Lock);
}
