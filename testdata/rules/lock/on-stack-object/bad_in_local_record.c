// The lock is a field of a local record.
#include <wdm.h>

typedef struct _SNAPSHOT {
    FAST_MUTEX Mutex;
    ULONG Values[4];
} SNAPSHOT;

typedef struct _SENSOR {
    ULONG Values[4];
} SENSOR, *PSENSOR;

ULONG SensorSum(PSENSOR sensor)
{
    SNAPSHOT snapshot;
    ULONG sum = 0, i;

    ExInitializeFastMutex(&snapshot.Mutex);
    ExAcquireFastMutex(&snapshot.Mutex); // expect: lock/on-stack-object
    for (i = 0; i < 4; i++) {
        snapshot.Values[i] = sensor->Values[i];
        sum += snapshot.Values[i];
    }
    ExReleaseFastMutex(&snapshot.Mutex);
    return sum;
}
