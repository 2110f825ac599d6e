// The exception handler returns without giving the mutex back.
#include <wdm.h>

typedef struct _CONFIG {
    FAST_MUTEX Mutex;
    ULONG Version;
} CONFIG, *PCONFIG;

NTSTATUS ConfigRead_bad(PCONFIG Config, PULONG UserBuffer)
{
    ULONG version;

    ExAcquireFastMutex(&Config->Mutex);
    version = Config->Version;
    __try {
        ProbeForWrite(UserBuffer, sizeof(ULONG), sizeof(ULONG));
        *UserBuffer = version;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode(); // expect: lock/not-released
    }
    ExReleaseFastMutex(&Config->Mutex);
    return STATUS_SUCCESS;
}
