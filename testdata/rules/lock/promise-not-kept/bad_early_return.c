// The function promises the lock and returns without it when there is nothing to do.
#include <wdm.h>

typedef struct _MAP {
    FAST_MUTEX Mutex;
    ULONG Used;
} MAP, *PMAP;

_Acquires_lock_(Map->Mutex)
VOID MapLock_bad(PMAP Map)
{
    if (Map->Used == 0) {
        return; // expect: lock/promise-not-kept
    }
    ExAcquireFastMutex(&Map->Mutex);
}
