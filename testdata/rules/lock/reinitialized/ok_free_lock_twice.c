// A spin lock that nobody can hold yet is initialized by two layers of set-up code: no harm.
#include <wdm.h>

typedef struct _BEACON {
    KSPIN_LOCK Lock;
    FAST_MUTEX Mutex;
    ULONG Period;
} BEACON, *PBEACON;

static VOID BeaconDefaults(PBEACON beacon)
{
    KeInitializeSpinLock(&beacon->Lock);
    ExInitializeFastMutex(&beacon->Mutex);
    beacon->Period = 10;
}

VOID BeaconInit(PBEACON beacon, ULONG period)
{
    KeInitializeSpinLock(&beacon->Lock);
    BeaconDefaults(beacon);
    if (period != 0) {
        beacon->Period = period;
    }
}
