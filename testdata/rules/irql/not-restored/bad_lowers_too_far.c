// The helper is called at whatever level and leaves at PASSIVE_LEVEL on one path.
#include <wdm.h>

typedef struct _MIXER {
    ULONG Gain;
    ULONG Muted;
} MIXER, *PMIXER;

KDEFERRED_ROUTINE MixerDpc;

_Use_decl_annotations_
VOID MixerDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PMIXER mixer = (PMIXER)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    if (mixer->Muted) {
        mixer->Gain = 0;
        KeLowerIrql(PASSIVE_LEVEL);
    }
} // expect: irql/not-restored
