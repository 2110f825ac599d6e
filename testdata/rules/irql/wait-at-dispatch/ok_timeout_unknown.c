// The caller chooses the timeout at run time; it may well be a poll.
#include <wdm.h>

typedef struct _SENSOR {
    KSPIN_LOCK Lock;
    KEVENT Sample;
    LARGE_INTEGER Patience;
} SENSOR, *PSENSOR;

NTSTATUS SensorRead_ok(PSENSOR Sensor, PLARGE_INTEGER Timeout)
{
    NTSTATUS status;
    KIRQL irql;

    if (Timeout == NULL) {
        return STATUS_INVALID_PARAMETER;
    }
    KeAcquireSpinLock(&Sensor->Lock, &irql);
    status = KeWaitForSingleObject(&Sensor->Sample, Executive, KernelMode, FALSE, Timeout);
    if (status == STATUS_TIMEOUT) {
        status = KeWaitForSingleObject(&Sensor->Sample, Executive, KernelMode, FALSE, &Sensor->Patience);
    }
    KeReleaseSpinLock(&Sensor->Lock, irql);
    return status;
}
