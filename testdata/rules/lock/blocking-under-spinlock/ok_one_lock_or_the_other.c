// Only the case without the spin lock takes the mutex.
#include <wdm.h>

typedef struct _TANK {
    KSPIN_LOCK Lock;
    FAST_MUTEX Mutex;
    ULONG Level;
} TANK, *PTANK;

VOID TankFill_ok(PTANK Tank, ULONG Amount, BOOLEAN FromDpc)
{
    KIRQL irql = PASSIVE_LEVEL;

    if (FromDpc) {
        KeAcquireSpinLock(&Tank->Lock, &irql);
    } else {
        ExAcquireFastMutex(&Tank->Mutex);
    }
    Tank->Level += Amount;
    if (FromDpc) {
        KeReleaseSpinLock(&Tank->Lock, irql);
    } else {
        ExReleaseFastMutex(&Tank->Mutex);
    }
}
