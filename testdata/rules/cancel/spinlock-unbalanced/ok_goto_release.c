// Every way out goes through the one release.
#include <wdm.h>

DRIVER_CANCEL SlotCancel;

typedef struct _SLOT {
    PIRP Irp;
} SLOT, *PSLOT;

NTSTATUS SlotWait(PSLOT Slot, PIRP Irp)
{
    NTSTATUS status;
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    if (Irp->Cancel) {
        status = STATUS_CANCELLED;
        goto done;
    }
    if (Slot->Irp) {
        status = STATUS_DEVICE_BUSY;
        goto done;
    }
    Slot->Irp = Irp;
    IoSetCancelRoutine(Irp, SlotCancel);
    IoMarkIrpPending(Irp);
    status = STATUS_PENDING;
done:
    IoReleaseCancelSpinLock(irql);
    return status;
}
