// Without the marked line one way out breaks the promise.
#include <wdm.h>

typedef struct _MAP {
    FAST_MUTEX Mutex;
    ULONG Used, Peak;
} MAP, *PMAP;

_Acquires_lock_(Map->Mutex)
VOID MapLock(PMAP Map)
{
    if (Map->Used == 0) {
        ExAcquireFastMutex(&Map->Mutex); // guard
        return;
    }
    ExAcquireFastMutex(&Map->Mutex);
    if (Map->Used > Map->Peak)
        Map->Peak = Map->Used;
}
