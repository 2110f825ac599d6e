// A helper that is called with the lock held drops it around a call-out and takes it again: the level is what it was.
#include <ntddk.h>

typedef struct _RING {
    KSPIN_LOCK SendLock;
    KIRQL SendIrql;
    ULONG Busy;
} RING, *PRING;

VOID CompleteRequest(PRING Ring, ULONG Slot); // elsewhere

static VOID FreeSlot(PRING Ring, ULONG Slot, BOOLEAN HasRequest)
{
    if (HasRequest) {
        KeReleaseSpinLock(&Ring->SendLock, Ring->SendIrql);
        DbgPrint("slot %u done\n", Slot);
        KeAcquireSpinLock(&Ring->SendLock, &Ring->SendIrql);
    }
    Ring->Busy--;
}

NTSTATUS HandleSent_ok(PRING Ring, ULONG Slot, BOOLEAN HasRequest)
{
    if (Ring->Busy == 0) {
        return STATUS_SUCCESS;
    }
    FreeSlot(Ring, Slot, HasRequest);
    return STATUS_SUCCESS;
}
