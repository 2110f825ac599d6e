// The release before the allocation is what makes paged pool usable.
#include <wdm.h>

typedef struct _INDEX {
    KSPIN_LOCK Lock;
    PULONG Table;
    ULONG Size;
} INDEX, *PINDEX;

VOID IndexGrow(PINDEX Index)
{
    PULONG table = NULL;
    KIRQL irql;

    KeAcquireSpinLock(&Index->Lock, &irql);
    Index->Size *= 2;
    KeReleaseSpinLock(&Index->Lock, irql); // guard
    table = (PULONG)ExAllocatePool2(POOL_FLAG_PAGED, 4096, 'xdnI');
    KeAcquireSpinLock(&Index->Lock, &irql); // guard
    Index->Table = table;
    KeReleaseSpinLock(&Index->Lock, irql);
}
