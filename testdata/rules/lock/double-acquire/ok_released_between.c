// Released before it is taken again, in a loop and by the helper that works without it.
#include <wdm.h>

typedef struct _SPOOL {
    FAST_MUTEX Mutex;
    ULONG Pages;
} SPOOL, *PSPOOL;

static VOID SpoolWrite(PSPOOL Spool)
{
    ExReleaseFastMutex(&Spool->Mutex);
    DbgPrint("writes without the mutex\n");
    ExAcquireFastMutex(&Spool->Mutex);
}

VOID SpoolRun_ok(PSPOOL Spool)
{
    ULONG i;

    for (i = 0; i < 8; i++) {
        ExAcquireFastMutex(&Spool->Mutex);
        if (Spool->Pages > 0) {
            SpoolWrite(Spool);
            Spool->Pages--;
        }
        ExReleaseFastMutex(&Spool->Mutex);
    }
}
