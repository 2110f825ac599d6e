// The promise holds for one kind of result only.
#include <wdm.h>

typedef struct _MAP {
    FAST_MUTEX Mutex;
    BOOLEAN Closed;
} MAP, *PMAP;

_When_(return != 0, _Acquires_lock_(Map->Mutex))
BOOLEAN MapLock_ok(PMAP Map)
{
    if (!ExTryToAcquireFastMutex(&Map->Mutex)) {
        return FALSE;
    }
    if (Map->Closed) {
        ExReleaseFastMutex(&Map->Mutex);
        return FALSE;
    }
    return TRUE;
}

_When_(NT_SUCCESS(return), _Acquires_lock_(Map->Mutex))
NTSTATUS MapOpen_ok(PMAP Map)
{
    ExAcquireFastMutex(&Map->Mutex);
    if (Map->Closed) {
        ExReleaseFastMutex(&Map->Mutex);
        return STATUS_FILE_CLOSED;
    }
    return STATUS_SUCCESS;
}
