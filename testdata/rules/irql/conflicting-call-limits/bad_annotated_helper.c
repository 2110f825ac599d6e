// One of the limits is the driver's own: the helper says PASSIVE_LEVEL.
#include <wdm.h>

typedef struct _MIXER {
    KSPIN_LOCK Lock;
    ULONG Gain;
} MIXER, *PMIXER;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS MixerSave(_In_ PMIXER Mixer);

NTSTATUS MixerSet_bad(PMIXER Mixer, ULONG Gain)
{
    KeAcquireSpinLockAtDpcLevel(&Mixer->Lock);
    Mixer->Gain = Gain;
    KeReleaseSpinLockFromDpcLevel(&Mixer->Lock);
    return MixerSave(Mixer); // expect: irql/conflicting-call-limits
}
