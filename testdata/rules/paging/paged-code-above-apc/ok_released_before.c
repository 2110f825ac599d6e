// The lock is free again, or was never taken, where the assertion stands.
#include <wdm.h>

typedef struct _FERRY {
    KSPIN_LOCK Lock;
    ULONG Cars;
} FERRY, *PFERRY;

ULONG FerryLoad_ok(PFERRY Ferry, BOOLEAN Count)
{
    ULONG cars = 0;
    KIRQL irql;

    if (Count) {
        KeAcquireSpinLock(&Ferry->Lock, &irql);
        cars = ++Ferry->Cars;
        KeReleaseSpinLock(&Ferry->Lock, irql);
    }
    PAGED_CODE();
    return cars;
}
