// Both places only read: they take the two locks shared.
#include <wdm.h>

typedef struct _ATLAS {
    EX_SPIN_LOCK MapLock, NameLock;
    ULONG Maps, Names;
} ATLAS, *PATLAS;

ULONG AtlasMaps(PATLAS atlas)
{
    KIRQL irql = ExAcquireSpinLockShared(&atlas->MapLock);
    ULONG sum;

    ExAcquireSpinLockSharedAtDpcLevel(&atlas->NameLock);
    sum = atlas->Maps + atlas->Names;
    ExReleaseSpinLockSharedFromDpcLevel(&atlas->NameLock);
    ExReleaseSpinLockShared(&atlas->MapLock, irql);
    return sum;
}

ULONG AtlasNames(PATLAS atlas)
{
    KIRQL irql = ExAcquireSpinLockShared(&atlas->NameLock);
    ULONG sum;

    ExAcquireSpinLockSharedAtDpcLevel(&atlas->MapLock);
    sum = atlas->Names - atlas->Maps;
    ExReleaseSpinLockSharedFromDpcLevel(&atlas->MapLock);
    ExReleaseSpinLockShared(&atlas->NameLock, irql);
    return sum;
}
