// Another driver of the pair locks the section; PAGED_CODE_LOCKED says that this is known.
#include <wdm.h>

typedef struct _HEADSET {
    KEVENT Plugged;
    volatile LONG Volume;
} HEADSET, *PHEADSET;

VOID HeadsetPlug(PHEADSET Headset, LONG Volume);

#pragma alloc_text(PAGEHS, HeadsetPlug)

VOID HeadsetPlug(PHEADSET Headset, LONG Volume)
{
    PAGED_CODE_LOCKED();

    InterlockedExchange(&Headset->Volume, Volume);
    KeSetEvent(&Headset->Plugged, IO_NO_INCREMENT, FALSE);
}
