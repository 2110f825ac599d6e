// A global holds the level for two global locks.
#include <wdm.h>

static KSPIN_LOCK g_InLock, g_OutLock;
static KIRQL g_OldIrql;
static ULONG g_In, g_Out;

VOID CountIn(VOID)
{
    KeAcquireSpinLock(&g_InLock, &g_OldIrql);
    g_In++;
    KeReleaseSpinLock(&g_InLock, g_OldIrql);
}

VOID CountOut(VOID)
{
    g_OldIrql = KeAcquireSpinLockRaiseToDpc(&g_OutLock); // expect: irql/oldirql-shared-storage
    g_Out++;
    KeReleaseSpinLock(&g_OutLock, g_OldIrql);
}
