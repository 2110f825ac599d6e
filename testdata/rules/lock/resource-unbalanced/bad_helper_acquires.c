// The lock is taken by a helper whose meaning is just that; its caller misses the release on one path.
#include <wdm.h>

typedef struct _VOLUME {
    ERESOURCE Resource;
    ULONG Flags;
} VOLUME, *PVOLUME;

static BOOLEAN VolumeLock(PVOLUME Volume)
{
    KeEnterCriticalRegion();
    if (!ExAcquireResourceExclusiveLite(&Volume->Resource, FALSE)) {
        KeLeaveCriticalRegion();
        return FALSE;
    }
    return TRUE;
}

static VOID VolumeUnlock(PVOLUME Volume)
{
    ExReleaseResourceLite(&Volume->Resource);
    KeLeaveCriticalRegion();
}

NTSTATUS VolumeDismount_bad(PVOLUME Volume)
{
    if (!VolumeLock(Volume)) {
        return STATUS_CANT_WAIT;
    }
    if (Volume->Flags & 1) {
        return STATUS_VOLUME_DISMOUNTED; // expect: lock/resource-unbalanced
    }
    Volume->Flags |= 1;
    VolumeUnlock(Volume);
    return STATUS_SUCCESS;
}
