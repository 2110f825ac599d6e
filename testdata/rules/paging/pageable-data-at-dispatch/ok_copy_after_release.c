// What the lock guards is copied to the stack first, and into paged pool behind the release.
#include <wdm.h>

typedef struct _COUNTERS { ULONG In, Out; } COUNTERS, *PCOUNTERS;
typedef struct _LINK { KSPIN_LOCK Lock; COUNTERS Counters; } LINK, *PLINK;

NTSTATUS Report(PLINK Link, PCOUNTERS *Result)
{
    PCOUNTERS copy = (PCOUNTERS)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(COUNTERS), 'kniL');
    COUNTERS local;
    KIRQL irql;

    if (copy == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeAcquireSpinLock(&Link->Lock, &irql);
    local = Link->Counters;
    KeReleaseSpinLock(&Link->Lock, irql);
    *copy = local;
    *Result = copy;
    return STATUS_SUCCESS;
}
