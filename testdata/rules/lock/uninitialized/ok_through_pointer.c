// A helper initializes whatever lock it is handed.
#include <wdm.h>

static FAST_MUTEX g_PathLock;
static FAST_MUTEX g_NameLock;
static ULONG g_Paths;

static VOID SetUp(PFAST_MUTEX first, PFAST_MUTEX second)
{
    ExInitializeFastMutex(first);
    ExInitializeFastMutex(second);
}

VOID PathsInit(VOID)
{
    SetUp(&g_PathLock, &g_NameLock);
}

VOID PathsAdd(VOID)
{
    ExAcquireFastMutex(&g_PathLock);
    ExAcquireFastMutex(&g_NameLock);
    g_Paths++;
    ExReleaseFastMutex(&g_NameLock);
    ExReleaseFastMutex(&g_PathLock);
}
