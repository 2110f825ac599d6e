// A wrapper that takes the lock and returns what the lock protects, on two ways out that are alike.
#include <wdm.h>

typedef struct _REGISTRY_CACHE {
    KSPIN_LOCK Lock;
    ULONG Count;
    ULONG Items[16];
} REGISTRY_CACHE, *PREGISTRY_CACHE;

PULONG CacheLockItem_bad(PREGISTRY_CACHE Cache, ULONG Index, PKIRQL Irql) // expect: irql/changes-unannotated
{
    KeAcquireSpinLock(&Cache->Lock, Irql);
    if (Index >= Cache->Count) {
        return NULL;
    }
    return &Cache->Items[Index];
}
