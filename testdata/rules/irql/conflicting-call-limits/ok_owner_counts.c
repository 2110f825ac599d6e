// The lock counts its owner's visits: only the last one gives it back, and with it the level. The share is set at the
// level at which the first one came.
#include <wdm.h>

typedef struct _CONTROL {
    FAST_MUTEX Mutex;
    PVOID Owner;
    ULONG Visits;
    SHARE_ACCESS Share;
} CONTROL, *PCONTROL;

#define CONTROL_LOCK(c)                              \
    if ((c)->Owner == (PVOID)PsGetCurrentThread()) { \
        (c)->Visits++;                               \
    } else {                                         \
        ExAcquireFastMutex(&(c)->Mutex);             \
        (c)->Owner = (PVOID)PsGetCurrentThread();    \
        (c)->Visits = 1;                             \
    }

#define CONTROL_UNLOCK(c)                            \
    if (--(c)->Visits == 0) {                        \
        (c)->Owner = NULL;                           \
        ExReleaseFastMutex(&(c)->Mutex);             \
    }

VOID ControlOpen_ok(PCONTROL Control, PFILE_OBJECT File, ACCESS_MASK Access)
{
    IoSetShareAccess(Access, FILE_SHARE_READ, File, &Control->Share);
    CONTROL_LOCK(Control);
    File->FsContext = Control;
    CONTROL_UNLOCK(Control);
}
