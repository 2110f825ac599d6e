// The levels lie on the stack.
#include <wdm.h>

static KSPIN_LOCK g_HeadLock, g_TailLock;
static ULONG g_Head, g_Tail;

VOID Rotate(VOID)
{
    KIRQL irql;

    KeAcquireSpinLock(&g_HeadLock, &irql);
    g_Head++;
    KeReleaseSpinLock(&g_HeadLock, irql);
    KeAcquireSpinLock(&g_TailLock, &irql);
    g_Tail++;
    KeReleaseSpinLock(&g_TailLock, irql);
}
