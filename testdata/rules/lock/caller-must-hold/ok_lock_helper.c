// A helper takes the lock for its caller.
#include <wdm.h>

typedef struct _STORE {
    FAST_MUTEX Mutex;
    ULONG Items;
} STORE, *PSTORE;

_Requires_lock_held_(Store->Mutex)
static VOID StorePut(PSTORE Store)
{
    Store->Items++;
}

static BOOLEAN StoreLock(PSTORE Store, BOOLEAN Wait)
{
    if (Wait) {
        ExAcquireFastMutex(&Store->Mutex);
        return TRUE;
    }
    return ExTryToAcquireFastMutex(&Store->Mutex);
}

IO_WORKITEM_ROUTINE StoreWorker;

VOID StoreWorker(PDEVICE_OBJECT Device, PVOID Context)
{
    PSTORE store = Context;

    UNREFERENCED_PARAMETER(Device);
    if (StoreLock(store, FALSE)) {
        StorePut(store);
        ExReleaseFastMutex(&store->Mutex);
    }
}
