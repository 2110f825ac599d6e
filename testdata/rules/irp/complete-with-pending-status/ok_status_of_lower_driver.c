// STATUS_PENDING stood in the IRP before it was sent; what it holds afterwards the lower driver has written.
#include <ntddk.h>

typedef struct _STEEL { PDEVICE_OBJECT Lower; } STEEL, *PSTEEL;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SteelRead;

_Use_decl_annotations_
NTSTATUS SteelRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTEEL steel = (PSTEEL)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_UNSUCCESSFUL;

    Irp->IoStatus.Status = STATUS_PENDING;
    if (IoForwardIrpSynchronously(steel->Lower, Irp)) {
        status = Irp->IoStatus.Status;
    } else {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
