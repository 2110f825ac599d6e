// A cancel routine is entered with the cancel lock.
#include <wdm.h>

DRIVER_CANCEL Cancel;

_Requires_lock_held_(_Global_cancel_spin_lock_)
static VOID UnlinkIrp(PIRP Irp)
{
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
}

VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    UnlinkIrp(Irp);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
