// The current level is noted for a debugger; nobody restores it.
#include <wdm.h>

static KIRQL g_LastSeenIrql;
static KSPIN_LOCK g_TraceLock;
static ULONG g_Traces;

VOID TraceHere(VOID)
{
    KIRQL irql;

    g_LastSeenIrql = KeGetCurrentIrql();
    KeAcquireSpinLock(&g_TraceLock, &irql);
    g_Traces++;
    KeReleaseSpinLock(&g_TraceLock, irql);
}
