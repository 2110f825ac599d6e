// The helper asserts on the way that does more work, and its caller holds a lock.
#include <wdm.h>

typedef struct _ATLAS {
    KSPIN_LOCK Lock;
    ULONG Pages;
    ULONG Sum;
} ATLAS, *PATLAS;

static VOID AtlasCount(PATLAS Atlas)
{
    if (Atlas->Pages == 0) {
        return;
    }
    PAGED_CODE();
    Atlas->Sum += Atlas->Pages;
}

VOID AtlasUpdate_bad(PATLAS Atlas)
{
    KIRQL irql;

    KeAcquireSpinLock(&Atlas->Lock, &irql);
    AtlasCount(Atlas); // expect: paging/paged-code-above-apc
    KeReleaseSpinLock(&Atlas->Lock, irql);
}
