// A reader becomes a writer when it can, and gives the lock back as what it is.
#include <wdm.h>

typedef struct _CACHE {
    EX_SPIN_LOCK Lock;
    ULONG Entry;
} CACHE, *PCACHE;

VOID CacheFill(_Inout_ PCACHE Cache, _In_ ULONG Entry)
{
    KIRQL irql = ExAcquireSpinLockShared(&Cache->Lock);

    if (Cache->Entry == Entry) {
        ExReleaseSpinLockShared(&Cache->Lock, irql);
        return;
    }
    if (!ExTryConvertSharedSpinLockExclusive(&Cache->Lock)) {
        ExReleaseSpinLockShared(&Cache->Lock, irql);
        irql = ExAcquireSpinLockExclusive(&Cache->Lock);
    }
    Cache->Entry = Entry;
    ExReleaseSpinLockExclusive(&Cache->Lock, irql);
}
