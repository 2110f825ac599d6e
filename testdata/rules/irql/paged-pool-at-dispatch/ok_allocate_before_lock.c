// The paged block is taken before the lock and given back behind it.
#include <wdm.h>

typedef struct _TALLY {
    KSPIN_LOCK Lock;
    ULONG Values[16];
} TALLY, *PTALLY;

NTSTATUS TallyReport_ok(PTALLY Tally, PULONG Sum)
{
    PULONG copy;
    KIRQL irql;
    ULONG i;

    copy = (PULONG)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(Tally->Values), 'llaT');
    if (copy == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeAcquireSpinLock(&Tally->Lock, &irql);
    i = Tally->Values[0];
    KeReleaseSpinLock(&Tally->Lock, irql);
    *copy = i;
    *Sum = *copy;
    ExFreePoolWithTag(copy, 'llaT');
    return STATUS_SUCCESS;
}
