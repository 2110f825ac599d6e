// Early releases on each path, the request is completed behind whichever ran.
#include <wdm.h>

typedef struct _SLOT {
    KSPIN_LOCK Lock;
    PIRP Irp;
    BOOLEAN Closed;
} SLOT, *PSLOT;

NTSTATUS SlotPut_ok(PSLOT Slot, PIRP Irp)
{
    NTSTATUS status = STATUS_PENDING;
    KIRQL irql;

    KeAcquireSpinLock(&Slot->Lock, &irql);
    if (Slot->Closed) {
        status = STATUS_FILE_CLOSED;
    } else if (Slot->Irp != NULL) {
        status = STATUS_DEVICE_BUSY;
    } else {
        IoMarkIrpPending(Irp);
        Slot->Irp = Irp;
    }
    KeReleaseSpinLock(&Slot->Lock, irql);
    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
