// FN: a caller passes the paged type to a wrapper under the lock; limits that depend on a caller's value are not handed up.
#include <wdm.h>

typedef struct _POUCH {
    KSPIN_LOCK Lock;
    PVOID Spare;
} POUCH, *PPOUCH;

static PVOID PouchAllocate(POOL_TYPE Type, SIZE_T Size)
{
    return ExAllocatePoolWithTag(Type, Size, 'cuoP');
}

VOID PouchRefill(PPOUCH Pouch)
{
    KIRQL irql;

    KeAcquireSpinLock(&Pouch->Lock, &irql);
    Pouch->Spare = PouchAllocate(PagedPool, 256);
    KeReleaseSpinLock(&Pouch->Lock, irql);
}
