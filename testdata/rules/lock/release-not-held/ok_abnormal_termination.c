// Normal end: released in the body. Exception: released in the __finally.
#include <wdm.h>

typedef struct _LOG_FILE {
    ERESOURCE Resource;
    ULONG Tail;
} LOG_FILE, *PLOG_FILE;

VOID LogReserve_ok(PLOG_FILE Log, ULONG Bytes)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Log->Resource, TRUE);
    __try {
        if (Log->Tail + Bytes < Bytes) {
            ExRaiseStatus(STATUS_LOG_FILE_FULL);
        }
        Log->Tail += Bytes;
        ExReleaseResourceLite(&Log->Resource);
    } __finally {
        if (AbnormalTermination()) {
            ExReleaseResourceLite(&Log->Resource);
        }
        KeLeaveCriticalRegion();
    }
}
