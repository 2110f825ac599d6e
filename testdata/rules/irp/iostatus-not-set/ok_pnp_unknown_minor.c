// A bus driver completes a plug and play request that it does not know with the status it came with.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH SnowPnp;

_Use_decl_annotations_
NTSTATUS SnowPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = Irp->IoStatus.Status;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (IoGetCurrentIrpStackLocation(Irp)->MinorFunction) {
    case IRP_MN_START_DEVICE:
    case IRP_MN_QUERY_STOP_DEVICE:
        status = STATUS_SUCCESS;
        Irp->IoStatus.Status = status;
        break;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
