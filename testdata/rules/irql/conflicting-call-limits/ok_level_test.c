// A test of the level separates the two calls.
#include <ntddk.h>

typedef struct _BUOY {
    KSPIN_LOCK Lock;
    HANDLE Key;
    ULONG Drift;
} BUOY, *PBUOY;

VOID BuoyStep_ok(PBUOY Buoy)
{
    if (KeGetCurrentIrql() == DISPATCH_LEVEL) {
        KeAcquireSpinLockAtDpcLevel(&Buoy->Lock);
        Buoy->Drift++;
        KeReleaseSpinLockFromDpcLevel(&Buoy->Lock);
    } else if (KeGetCurrentIrql() == PASSIVE_LEVEL) {
        ZwFlushKey(Buoy->Key);
    }
}
