// The pointer to paged pool is published under the lock; the memory itself is not touched there.
#include <wdm.h>

typedef struct _BLOB { ULONG Size; UCHAR Data[60]; } BLOB, *PBLOB;
typedef struct _HOLDER { KSPIN_LOCK Lock; PBLOB Current; } HOLDER, *PHOLDER;

NTSTATUS Replace(PHOLDER Holder, ULONG Size)
{
    PBLOB fresh = (PBLOB)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(BLOB), 'bolB'), old;
    KIRQL irql;

    if (fresh == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    fresh->Size = Size;
    KeAcquireSpinLock(&Holder->Lock, &irql);
    old = Holder->Current;
    Holder->Current = fresh;
    KeReleaseSpinLock(&Holder->Lock, irql);
    if (old != NULL) {
        ExFreePoolWithTag(old, 'bolB');
    }
    return STATUS_SUCCESS;
}
