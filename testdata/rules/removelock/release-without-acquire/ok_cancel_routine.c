// A cancel routine completes the IRP and gives back the claim of the read that was kept.
#include <wdm.h>

typedef struct _PORT {
    IO_REMOVE_LOCK RemoveLock;
    PIRP Waiting;
} PORT, *PPORT;

DRIVER_CANCEL PortCancel;

_Use_decl_annotations_
VOID PortCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPORT port = (PPORT)DeviceObject->DeviceExtension;

    port->Waiting = NULL;
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    IoReleaseRemoveLock(&port->RemoveLock, Irp);
}
