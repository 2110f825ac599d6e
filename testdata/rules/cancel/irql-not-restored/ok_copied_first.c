// It is copied before anything else is done with the request.
#include <wdm.h>

typedef struct _CHOIR {
    KIRQL Irql;
    LIST_ENTRY Irps;
} CHOIR, *PCHOIR;

DRIVER_CANCEL ChoirCancel;

_Use_decl_annotations_
VOID ChoirCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCHOIR choir = (PCHOIR)DeviceObject->DeviceExtension;
    KIRQL irql = Irp->CancelIrql;

    choir->Irql = irql;
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    IoReleaseCancelSpinLock(choir->Irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
