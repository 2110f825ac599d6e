// The inner lock counts on the level that the outer one raised, and is still held when that is restored.
#include <wdm.h>

typedef struct _HEAP {
    KSPIN_LOCK Lock;
    KSPIN_LOCK FreeLock;
    ULONG Free, Used;
} HEAP, *PHEAP;

static VOID HeapTake(_Inout_ PHEAP Heap)
{
    KIRQL irql;

    KeAcquireSpinLock(&Heap->Lock, &irql);
    KeAcquireSpinLockAtDpcLevel(&Heap->FreeLock);
    Heap->Used++;
    KeReleaseSpinLock(&Heap->Lock, irql); // step: restores the saved IRQL
    Heap->Free--;
    KeReleaseSpinLockFromDpcLevel(&Heap->FreeLock);
}

IO_WORKITEM_ROUTINE HeapWorker;

_Use_decl_annotations_
VOID HeapWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    HeapTake((PHEAP)Context); // expect: lock/out-of-order-release
}
