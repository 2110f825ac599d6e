// The second lock is taken on a condition, and the same condition says which level the first one restores.
#include <wdm.h>

typedef struct _STORE {
    KSPIN_LOCK Lock, SpareLock;
    ULONG Items, Spares;
} STORE, *PSTORE;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID StoreTake(_Inout_ PSTORE Store, _In_ BOOLEAN UseSpare)
{
    KIRQL irql, spareIrql = PASSIVE_LEVEL;

    KeAcquireSpinLock(&Store->Lock, &irql);
    if (UseSpare)
        KeAcquireSpinLock(&Store->SpareLock, &spareIrql);
    Store->Items--;
    if (UseSpare) {
        Store->Spares--;
        KeReleaseSpinLock(&Store->SpareLock, spareIrql);
    }
    KeReleaseSpinLock(&Store->Lock, irql);
}
