// Cancelled, flushed, freed: in this order.
#include <wdm.h>

typedef struct _WATCH {
    KTIMER Timer;
    KDPC Dpc;
} WATCH, *PWATCH;

VOID WatchRestartAndEnd(PWATCH Watch, BOOLEAN Last)
{
    LARGE_INTEGER due;

    due.QuadPart = -10000LL * 10;
    KeSetTimer(&Watch->Timer, due, &Watch->Dpc);
    if (Last) {
        KeCancelTimer(&Watch->Timer);
        KeFlushQueuedDpcs();
        ExFreePoolWithTag(Watch, 'ctaW');
    }
}
