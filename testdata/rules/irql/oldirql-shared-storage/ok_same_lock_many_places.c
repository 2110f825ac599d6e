// One global lock, one global for its level, written only by the owner of the lock.
#include <wdm.h>

static KSPIN_LOCK g_DbLock;
static KIRQL g_DbIrql;
static ULONG g_Rows;

VOID DbAdd(VOID)
{
    KeAcquireSpinLock(&g_DbLock, &g_DbIrql);
    g_Rows++;
    KeReleaseSpinLock(&g_DbLock, g_DbIrql);
}

VOID DbClear(VOID)
{
    KeAcquireSpinLock(&g_DbLock, &g_DbIrql);
    g_Rows = 0;
    KeReleaseSpinLock(&g_DbLock, g_DbIrql);
}
