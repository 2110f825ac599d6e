// The acquire stores the level through the pointer.
#include <wdm.h>

typedef struct _BELT {
    KSPIN_LOCK Lock;
    ULONG Parts;
} BELT, *PBELT;

_Acquires_lock_(belt->Lock)
_IRQL_raises_(DISPATCH_LEVEL)
VOID BeltLock(PBELT belt, _Out_ _IRQL_saves_ PKIRQL irql)
{
    KeAcquireSpinLock(&belt->Lock, irql);
    belt->Parts++;
}
