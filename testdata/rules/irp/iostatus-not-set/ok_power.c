// A power request for a device of a bus driver, as it came.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH HailPower;

_Use_decl_annotations_
NTSTATUS HailPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = Irp->IoStatus.Status;

    UNREFERENCED_PARAMETER(DeviceObject);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
