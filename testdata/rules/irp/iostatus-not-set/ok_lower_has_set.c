// The lower driver has set the status; the request came back.
#include <ntddk.h>

typedef struct _WIND { PDEVICE_OBJECT Lower; } WIND, *PWIND;

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH WindCreate;

_Use_decl_annotations_
NTSTATUS WindCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWIND wind = (PWIND)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;

    if (IoForwardIrpSynchronously(wind->Lower, Irp))
        status = Irp->IoStatus.Status;
    else {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
