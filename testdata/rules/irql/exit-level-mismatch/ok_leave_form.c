// The counterpart gives the level back, on a condition that its caller knows.
#include <wdm.h>

typedef struct _HEAP {
    KSPIN_LOCK Lock;
    ULONG Free;
} HEAP, *PHEAP;

_IRQL_requires_(DISPATCH_LEVEL)
VOID HeapLeave(PHEAP Heap, BOOLEAN AtDispatch, _In_ _IRQL_restores_ KIRQL Irql)
{
    Heap->Free++;
    if (AtDispatch) {
        KeReleaseSpinLockFromDpcLevel(&Heap->Lock);
    } else {
        KeReleaseSpinLock(&Heap->Lock, Irql);
    }
}

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_Acquires_lock_(Heap->Lock)
VOID HeapEnter(PHEAP Heap, _Out_ _IRQL_saves_ PKIRQL Irql)
{
    while (Heap->Free == 0) {
        YieldProcessor();
    }
    KeAcquireSpinLock(&Heap->Lock, Irql);
}
