// The helper in between says nothing; the lock is held two frames above the annotated one.
#include <wdm.h>

typedef struct _VOL {
    KSPIN_LOCK Lock;
    ULONG Dirty;
} VOL, *PVOL;

_Requires_lock_not_held_(Vol->Lock)
VOID VolNotify(PVOL Vol);

static VOID VolSetDirty(PVOL Vol)
{
    Vol->Dirty = 1;
    VolNotify(Vol);
}

VOID VolWrite_bad(PVOL Vol)
{
    KLOCK_QUEUE_HANDLE handle;

    KeAcquireInStackQueuedSpinLock(&Vol->Lock, &handle);
    VolSetDirty(Vol); // expect: lock/caller-must-not-hold
    KeReleaseInStackQueuedSpinLock(&handle);
}
