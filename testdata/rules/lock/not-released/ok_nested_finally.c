// Two locks, two __finally blocks, an exception that passes both, and a handler around them.
#include <wdm.h>

typedef struct _STORE {
    ERESOURCE Table;
    FAST_MUTEX Cache;
    ULONG Entries;
} STORE, *PSTORE;

NTSTATUS StoreAdd_ok(PSTORE Store, PULONG UserValue)
{
    NTSTATUS status = STATUS_SUCCESS;

    __try {
        ExEnterCriticalRegionAndAcquireResourceExclusive(&Store->Table);
        __try {
            ExAcquireFastMutex(&Store->Cache);
            __try {
                ProbeForRead(UserValue, sizeof(ULONG), sizeof(ULONG));
                Store->Entries += *UserValue;
                if (Store->Entries > 1000) {
                    ExRaiseStatus(STATUS_QUOTA_EXCEEDED);
                }
            } __finally {
                ExReleaseFastMutex(&Store->Cache);
            }
        } __finally {
            ExReleaseResourceAndLeaveCriticalRegion(&Store->Table);
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return status;
}
