// IoForwardIrpSynchronously brings the request back.
#include <ntddk.h>

typedef struct _RIB { PDEVICE_OBJECT Lower; LONG Count; } RIB, *PRIB;

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH RibCleanup;

_Use_decl_annotations_
NTSTATUS RibCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRIB rib = (PRIB)DeviceObject->DeviceExtension;

    if (!IoForwardIrpSynchronously(rib->Lower, Irp)) {
        Irp->IoStatus.Status = STATUS_INSUFFICIENT_RESOURCES;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
