// The helper gives its caller's lock back before it calls, and takes it again.
#include <wdm.h>

typedef struct _VOL {
    FAST_MUTEX Mutex;
    ULONG Dirty;
} VOL, *PVOL;

_Requires_lock_not_held_(Vol->Mutex)
VOID VolNotify(PVOL Vol);

static VOID VolTell(PVOL Vol)
{
    ExReleaseFastMutex(&Vol->Mutex);
    VolNotify(Vol);
    ExAcquireFastMutex(&Vol->Mutex);
}

VOID VolWrite_ok(PVOL Vol)
{
    ExAcquireFastMutex(&Vol->Mutex);
    Vol->Dirty++;
    VolTell(Vol);
    ExReleaseFastMutex(&Vol->Mutex);
}
