// Between the two kinds the lock is given back and taken again; without these lines the kinds differ.
#include <wdm.h>

typedef struct _BELT {
    KSPIN_LOCK Lock;
    ULONG Items;
} BELT, *PBELT;

VOID BeltStep(_Inout_ PBELT Belt)
{
    KLOCK_QUEUE_HANDLE handle;
    KIRQL irql = PASSIVE_LEVEL;

    KeAcquireInStackQueuedSpinLock(&Belt->Lock, &handle);
    Belt->Items++;
    KeReleaseInStackQueuedSpinLock(&handle); // guard
    KeAcquireSpinLock(&Belt->Lock, &irql);   // guard
    Belt->Items++;
    KeReleaseSpinLock(&Belt->Lock, irql);
}
