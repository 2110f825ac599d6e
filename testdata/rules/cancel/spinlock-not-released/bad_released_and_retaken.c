// The lock is given back, taken again to look at the list, and then kept.
#include <wdm.h>

typedef struct _TRAY {
    LIST_ENTRY Irps;
    ULONG Left;
} TRAY, *PTRAY;

DRIVER_CANCEL TrayCancel;

_Use_decl_annotations_
VOID TrayCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTRAY tray = (PTRAY)DeviceObject->DeviceExtension;
    KIRQL irql;

    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    IoAcquireCancelSpinLock(&irql);
    if (IsListEmpty(&tray->Irps)) {
        tray->Left = 0;
    }
} // expect: cancel/spinlock-not-released
