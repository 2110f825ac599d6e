// What came from paged pool cannot be given back under the lock: the allocator touches the block.
#include <wdm.h>

typedef struct _NAMES {
    KSPIN_LOCK Lock;
    ULONG Count;
} NAMES, *PNAMES;

NTSTATUS NamesAdd_bad(PNAMES Names, PCUNICODE_STRING Name)
{
    NTSTATUS status = STATUS_SUCCESS;
    PWCHAR copy;
    KIRQL irql;

    copy = (PWCHAR)ExAllocatePool2(POOL_FLAG_PAGED, Name->Length, 'emaN');
    if (copy == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyMemory(copy, Name->Buffer, Name->Length);
    KeAcquireSpinLock(&Names->Lock, &irql); // step: DISPATCH_LEVEL
    if (Names->Count == 100) {
        status = STATUS_TOO_MANY_NAMES;
    } else {
        Names->Count++;
    }
    ExFreePoolWithTag(copy, 'emaN'); // expect: irql/paged-pool-at-dispatch
    KeReleaseSpinLock(&Names->Lock, irql);
    return status;
}
