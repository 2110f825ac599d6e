// Inner locks are taken in the form that saves no level.
#include <wdm.h>

#define CHANNELS 4

typedef struct _MIXBUS {
    KSPIN_LOCK Lock;
    KSPIN_LOCK Channel[CHANNELS];
    ULONG Level[CHANNELS];
} MIXBUS, *PMIXBUS;

VOID MixBusMute(PMIXBUS bus)
{
    KIRQL irql;
    ULONG i;

    KeAcquireSpinLock(&bus->Lock, &irql);
    for (i = 0; i < CHANNELS; i++) {
        KeAcquireSpinLockAtDpcLevel(&bus->Channel[i]);
        bus->Level[i] = 0;
        KeReleaseSpinLockFromDpcLevel(&bus->Channel[i]);
    }
    KeReleaseSpinLock(&bus->Lock, irql);
}
