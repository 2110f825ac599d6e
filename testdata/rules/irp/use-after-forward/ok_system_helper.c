// The system's own way to send and wait.
#include <wdm.h>

typedef struct _HUB {
    PDEVICE_OBJECT Lower;
    ULONG State;
} HUB, *PHUB;

DRIVER_DISPATCH HubPnp_ok;

_Use_decl_annotations_
NTSTATUS HubPnp_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHUB hub = (PHUB)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_UNSUCCESSFUL;

    if (IoForwardIrpSynchronously(hub->Lower, Irp)) {
        status = Irp->IoStatus.Status;
        hub->State = 1;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
