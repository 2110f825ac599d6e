// Promises that are kept on every way out, with a goto and a loop.
#include <wdm.h>

typedef struct _MAP {
    FAST_MUTEX Mutex;
    ULONG Used;
} MAP, *PMAP;

_Acquires_lock_(Map->Mutex)
VOID MapLock_ok(PMAP Map)
{
    ExAcquireFastMutex(&Map->Mutex);
    while (Map->Used > 8) {
        if (Map->Used == 99)
            goto out;
        Map->Used--;
    }
out:
    DbgPrint("locked\n");
}

_Releases_lock_(Map->Mutex)
VOID MapUnlock_ok(PMAP Map)
{
    if (Map->Used == 0) {
        ExReleaseFastMutex(&Map->Mutex);
        return;
    }
    Map->Used--;
    ExReleaseFastMutex(&Map->Mutex);
}
