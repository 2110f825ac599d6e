// The whole channel is copied from one that was prepared at start.
#include <wdm.h>

typedef struct _BEEP {
    KTIMER Timer;
    ULONG Tone;
} BEEP, *PBEEP;

VOID BeepStart(const BEEP *Template, ULONG Tone)
{
    BEEP beep = *Template;
    LARGE_INTEGER due;

    beep.Tone = Tone;
    due.QuadPart = -10000LL * Tone;
    KeSetTimer(&beep.Timer, due, NULL);
    KeWaitForSingleObject(&beep.Timer, Executive, KernelMode, FALSE, NULL);
}

VOID BeepPrepare(PBEEP Template)
{
    KeInitializeTimer(&Template->Timer);
    Template->Tone = 440;
}
