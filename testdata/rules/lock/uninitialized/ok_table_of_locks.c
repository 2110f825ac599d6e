// The address stands in a table, and a loop initializes what the table names.
#include <wdm.h>

static FAST_MUTEX g_ReadLock;
static FAST_MUTEX g_WriteLock;
static PFAST_MUTEX const g_Locks[] = {&g_ReadLock, &g_WriteLock};
static ULONG g_Reads;

VOID LocksInit(VOID)
{
    ULONG i;

    for (i = 0; i < RTL_NUMBER_OF(g_Locks); i++) {
        ExInitializeFastMutex(g_Locks[i]);
    }
}

VOID LocksRead(VOID)
{
    ExAcquireFastMutex(&g_ReadLock);
    g_Reads++;
    ExReleaseFastMutex(&g_ReadLock);
}
