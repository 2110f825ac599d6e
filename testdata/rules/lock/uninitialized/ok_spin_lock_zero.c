// A global spin lock is zero at load, which is what its initialization would store.
#include <wdm.h>

static KSPIN_LOCK g_StatLock;
static ULONG g_Stat;

VOID StatAdd(ULONG n)
{
    KIRQL irql;

    KeAcquireSpinLock(&g_StatLock, &irql);
    g_Stat += n;
    KeReleaseSpinLock(&g_StatLock, irql);
}
