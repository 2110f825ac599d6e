// The handle is taken out under the lock and closed behind it, on whatever way.
#include <ntddk.h>

typedef struct _SLOT {
    KSPIN_LOCK Lock;
    HANDLE File;
    BOOLEAN Busy;
} SLOT, *PSLOT;

NTSTATUS SlotReset_ok(PSLOT Slot)
{
    NTSTATUS status = STATUS_SUCCESS;
    HANDLE file = NULL;
    KIRQL irql;

    KeAcquireSpinLock(&Slot->Lock, &irql);
    if (Slot->Busy) {
        status = STATUS_DEVICE_BUSY;
        goto Unlock;
    }
    file = Slot->File;
    Slot->File = NULL;

Unlock:
    KeReleaseSpinLock(&Slot->Lock, irql);
    if (file != NULL) {
        ZwClose(file);
    }
    return status;
}
