// Two branches take the lock with a variable each; the shared way out restores one of them.
#include <wdm.h>

typedef struct _SLOTS {
    KSPIN_LOCK Lock;
    ULONG Used, Limit, Forced;
} SLOTS, *PSLOTS;

NTSTATUS SlotsReserve(PSLOTS slots, BOOLEAN force)
{
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    if (force) {
        KIRQL forcedIrql;
        KeAcquireSpinLock(&slots->Lock, &forcedIrql);
        slots->Forced++;
        goto reserve;
    }
    KeAcquireSpinLock(&slots->Lock, &irql);
    if (slots->Used == slots->Limit) {
        status = STATUS_QUOTA_EXCEEDED;
        goto unlock;
    }
reserve:
    slots->Used++;
unlock:
    KeReleaseSpinLock(&slots->Lock, irql); // expect: irql/restore-wrong-value
    return status;
}
