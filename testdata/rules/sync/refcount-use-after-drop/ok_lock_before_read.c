// The count is looked at again under the lock under which it is raised: the usual second check.
#include <wdm.h>

typedef struct _CACHE {
    FAST_MUTEX Mutex;
    LONG Users;
    PVOID Data;
} CACHE, *PCACHE;

VOID CacheTrim(PCACHE Cache)
{
    PAGED_CODE();
    InterlockedDecrement(&Cache->Users);
    ExAcquireFastMutex(&Cache->Mutex);
    if (Cache->Users == 0 && Cache->Data != NULL) {
        ExFreePoolWithTag(Cache->Data, 'chCE');
        Cache->Data = NULL;
    }
    ExReleaseFastMutex(&Cache->Mutex);
}
