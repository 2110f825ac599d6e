// The caller says by an argument whether it holds the lock.
#include <wdm.h>

typedef struct _HEAP {
    KSPIN_LOCK Lock;
    ULONG Bytes;
} HEAP, *PHEAP;

static VOID HeapFree(PHEAP Heap, ULONG Bytes, BOOLEAN Locked)
{
    KIRQL irql = PASSIVE_LEVEL;

    if (!Locked) {
        KeAcquireSpinLock(&Heap->Lock, &irql);
    }
    Heap->Bytes -= Bytes;
    if (!Locked) {
        KeReleaseSpinLock(&Heap->Lock, irql);
    }
}

VOID HeapTrim_ok(PHEAP Heap)
{
    KIRQL irql;

    KeAcquireSpinLock(&Heap->Lock, &irql);
    if (Heap->Bytes > 4096) {
        HeapFree(Heap, 4096, TRUE);
    }
    KeReleaseSpinLock(&Heap->Lock, irql);
    HeapFree(Heap, 1, FALSE);
}
