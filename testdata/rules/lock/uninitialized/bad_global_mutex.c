// A fast mutex that the driver takes at two places and initializes nowhere.
#include <wdm.h>

static FAST_MUTEX g_PolicyLock;
static ULONG g_Policy;

ULONG PolicyGet(VOID)
{
    ULONG policy;

    ExAcquireFastMutex(&g_PolicyLock); // expect: lock/uninitialized
    policy = g_Policy;
    ExReleaseFastMutex(&g_PolicyLock);
    return policy;
}

VOID PolicySet(ULONG policy)
{
    ExAcquireFastMutex(&g_PolicyLock);
    g_Policy = policy;
    ExReleaseFastMutex(&g_PolicyLock);
}
