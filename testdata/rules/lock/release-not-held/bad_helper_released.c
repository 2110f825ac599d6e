// The helper has already given the lock back when it failed.
#include <wdm.h>

typedef struct _SLOT_TABLE {
    KSPIN_LOCK Lock;
    ULONG Free;
} SLOT_TABLE, *PSLOT_TABLE;

static NTSTATUS SlotTakeLocked(PSLOT_TABLE Table, KIRQL Irql)
{
    if (Table->Free == 0) {
        KeReleaseSpinLock(&Table->Lock, Irql);
        return STATUS_NO_MORE_ENTRIES;
    }
    Table->Free--;
    return STATUS_SUCCESS;
}

NTSTATUS SlotTake_bad(PSLOT_TABLE Table)
{
    NTSTATUS status;
    KIRQL irql;

    KeAcquireSpinLock(&Table->Lock, &irql);
    status = SlotTakeLocked(Table, irql);
    if (!NT_SUCCESS(status)) {
        KeReleaseSpinLock(&Table->Lock, irql); // expect: lock/release-not-held
        return status;
    }
    KeReleaseSpinLock(&Table->Lock, irql);
    return status;
}

NTSTATUS SlotTake_ok(PSLOT_TABLE Table)
{
    NTSTATUS status;
    KIRQL irql;

    KeAcquireSpinLock(&Table->Lock, &irql);
    status = SlotTakeLocked(Table, irql);
    if (NT_SUCCESS(status)) {
        KeReleaseSpinLock(&Table->Lock, irql);
    }
    return status;
}
