// FN: The level that the cancel lock restores is a field of the request: what it holds is not known.
#include <wdm.h>

typedef struct _PLOTTER {
    KSPIN_LOCK Lock;
    LIST_ENTRY Jobs;
} PLOTTER, *PPLOTTER;

DRIVER_CANCEL PlotterCancel;

_Use_decl_annotations_
VOID PlotterCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPLOTTER plotter = (PPLOTTER)DeviceObject->DeviceExtension;

    KeAcquireSpinLockAtDpcLevel(&plotter->Lock);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLockFromDpcLevel(&plotter->Lock);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
