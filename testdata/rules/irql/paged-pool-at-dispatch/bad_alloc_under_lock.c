// Paged pool cannot be allocated at DISPATCH_LEVEL; the same call with nonpaged pool can.
#include <wdm.h>

typedef struct _ENTRY {
    LIST_ENTRY Links;
    ULONG Key;
    ULONG Value;
} ENTRY, *PENTRY;

typedef struct _TABLE {
    KSPIN_LOCK Lock;
    LIST_ENTRY Entries;
} TABLE, *PTABLE;

NTSTATUS TableAdd_bad(PTABLE Table, ULONG Key, ULONG Value)
{
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
    PENTRY entry;
    KIRQL irql;

    KeAcquireSpinLock(&Table->Lock, &irql);
    entry = (PENTRY)ExAllocatePoolWithTag(PagedPool, sizeof(*entry), 'lbaT'); // expect: irql/paged-pool-at-dispatch
    if (entry != NULL) {
        entry->Key = Key;
        entry->Value = Value;
        InsertTailList(&Table->Entries, &entry->Links);
        status = STATUS_SUCCESS;
    }
    KeReleaseSpinLock(&Table->Lock, irql);
    return status;
}

NTSTATUS TableAdd_ok(PTABLE Table, ULONG Key, ULONG Value)
{
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
    PENTRY entry;
    KIRQL irql;

    KeAcquireSpinLock(&Table->Lock, &irql);
    entry = (PENTRY)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(*entry), 'lbaT');
    if (entry != NULL) {
        entry->Key = Key;
        entry->Value = Value;
        InsertTailList(&Table->Entries, &entry->Links);
        status = STATUS_SUCCESS;
    }
    KeReleaseSpinLock(&Table->Lock, irql);
    return status;
}
