// A local flag says whether the level was saved.
#include <wdm.h>

typedef struct _FEED {
    KSPIN_LOCK Lock;
    ULONG Samples;
    BOOLEAN Shared;
} FEED, *PFEED;

ULONG FeedRead(PFEED feed)
{
    BOOLEAN locked = FALSE;
    KIRQL irql;
    ULONG samples;

    if (feed->Shared) {
        KeAcquireSpinLock(&feed->Lock, &irql);
        locked = TRUE;
    }
    samples = feed->Samples;
    feed->Samples = 0;
    if (locked) {
        KeReleaseSpinLock(&feed->Lock, irql);
    }
    return samples;
}
