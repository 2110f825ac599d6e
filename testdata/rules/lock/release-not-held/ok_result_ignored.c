// The caller ignores whether the wrapper got the lock, because with waiting allowed it always does.
#include <ntddk.h>

typedef struct _VOLUME {
    ERESOURCE Resource;
    ULONG Flags;
    ULONG Opens;
} VOLUME, *PVOLUME;

static BOOLEAN VolumeAcquire(PVOLUME Volume, ULONG Flags)
{
    if (ExAcquireResourceExclusiveLite(&Volume->Resource, (Flags & 1) != 0)) {
        return TRUE;
    }
    return FALSE;
}

VOID VolumeOpened_ok(PVOLUME Volume)
{
    BOOLEAN acquired = FALSE;

    KeEnterCriticalRegion();
    __try {
        (VOID)VolumeAcquire(Volume, Volume->Flags);
        acquired = TRUE;
        Volume->Opens++;
        ExReleaseResourceLite(&Volume->Resource);
        acquired = FALSE;
        (VOID)VolumeAcquire(Volume, Volume->Flags);
        acquired = TRUE;
        Volume->Opens++;
    } __finally {
        if (acquired) {
            ExReleaseResourceLite(&Volume->Resource);
        }
        KeLeaveCriticalRegion();
    }
}
