// DISPATCH_LEVEL is the ceiling, and spin locks stay at it.
#include <wdm.h>

typedef struct _BRIDGE {
    KSPIN_LOCK Lock;
    ULONG Carts;
} BRIDGE, *PBRIDGE;

_IRQL_always_function_max_(DISPATCH_LEVEL)
VOID BridgeCross_ok(_Inout_ PBRIDGE Bridge)
{
    KLOCK_QUEUE_HANDLE queue;

    KeAcquireInStackQueuedSpinLock(&Bridge->Lock, &queue);
    Bridge->Carts++;
    KeReleaseInStackQueuedSpinLock(&queue);
}
