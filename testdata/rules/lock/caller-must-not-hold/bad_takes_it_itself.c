// The callee takes the lock and says so: one finding, at the call.
#include <wdm.h>

typedef struct _LOG {
    FAST_MUTEX Mutex;
    ULONG Lines;
} LOG, *PLOG;

_Requires_lock_not_held_(Log->Mutex)
static VOID LogLine(PLOG Log)
{
    ExAcquireFastMutex(&Log->Mutex);
    Log->Lines++;
    ExReleaseFastMutex(&Log->Mutex);
}

VOID LogFlush_bad(PLOG Log)
{
    ExAcquireFastMutex(&Log->Mutex);
    Log->Lines = 0;
    LogLine(Log); // expect: lock/caller-must-not-hold
    ExReleaseFastMutex(&Log->Mutex);
}
