// Nonpaged pool may be taken and given back under a spin lock.
#include <wdm.h>

typedef struct _CHAIN {
    KSPIN_LOCK Lock;
    LIST_ENTRY Head;
} CHAIN, *PCHAIN;

NTSTATUS ChainAdd_ok(PCHAIN Chain, BOOLEAN Keep)
{
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
    PLIST_ENTRY entry;
    KIRQL irql;

    KeAcquireSpinLock(&Chain->Lock, &irql);
    entry = (PLIST_ENTRY)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*entry), 'niaC');
    if (entry != NULL) {
        status = STATUS_SUCCESS;
        if (Keep) {
            InsertTailList(&Chain->Head, entry);
        } else {
            ExFreePoolWithTag(entry, 'niaC');
        }
    }
    KeReleaseSpinLock(&Chain->Lock, irql);
    return status;
}
