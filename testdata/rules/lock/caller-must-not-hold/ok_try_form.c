// The annotated routine may refuse: then it does not wait.
#include <wdm.h>

typedef struct _BUS {
    FAST_MUTEX Mutex;
    ULONG Devices;
} BUS, *PBUS;

_When_(return != 0, _Acquires_exclusive_lock_(Bus->Mutex))
BOOLEAN BusTryLock(PBUS Bus);

VOID BusPeek_ok(PBUS Bus)
{
    ExAcquireFastMutex(&Bus->Mutex);
    if (BusTryLock(Bus)) {
        Bus->Devices++;
    }
    ExReleaseFastMutex(&Bus->Mutex);
}
