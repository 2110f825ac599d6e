// Queued locks keep the level in their handles; here the handle of the outer one goes first.
#include <wdm.h>

typedef struct _MIXER {
    KSPIN_LOCK Line, Volume;
    ULONG Levels[8];
} MIXER, *PMIXER;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID MixerMute(_Inout_ PMIXER Mixer)
{
    KLOCK_QUEUE_HANDLE line, volume;
    ULONG i;

    KeAcquireInStackQueuedSpinLock(&Mixer->Line, &line);
    KeAcquireInStackQueuedSpinLock(&Mixer->Volume, &volume);
    for (i = 0; i < RTL_NUMBER_OF(Mixer->Levels); i++)
        Mixer->Levels[i] = 0;
    KeReleaseInStackQueuedSpinLock(&line); // expect: lock/out-of-order-release
    KeReleaseInStackQueuedSpinLock(&volume);
}
