// The path that does not restore never comes back.
#include <wdm.h>

typedef struct _HEAP {
    ULONG Signature;
    ULONG Used;
} HEAP, *PHEAP;

VOID HeapCharge_ok(PHEAP Heap, ULONG Bytes)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    if (Heap->Signature != 'paeH') {
        KeBugCheckEx(DRIVER_CORRUPTED_EXPOOL, (ULONG_PTR)Heap, irql, 0, 0);
    }
    Heap->Used += Bytes;
    KeLowerIrql(irql);
}
