// A fast mutex raises to APC_LEVEL only: page faults are served there.
#include <wdm.h>

typedef struct _NAMES { FAST_MUTEX Mutex; ULONG Count; } NAMES, *PNAMES;

NTSTATUS Grow(PNAMES Names, PULONG *Result)
{
    PULONG ids = (PULONG)ExAllocatePool2(POOL_FLAG_PAGED, 64 * sizeof(ULONG), 'emaN');

    if (ids == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    ExAcquireFastMutex(&Names->Mutex);
    ids[0] = Names->Count++;
    ExReleaseFastMutex(&Names->Mutex);
    *Result = ids;
    return STATUS_SUCCESS;
}
