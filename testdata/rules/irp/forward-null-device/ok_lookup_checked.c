// The result of the lookup is tested.
#include <wdm.h>

DRIVER_DISPATCH LookRead_ok;

_Use_decl_annotations_
NTSTATUS LookRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT below = IoGetLowerDeviceObject(DeviceObject);
    NTSTATUS status = STATUS_NO_SUCH_DEVICE;

    if (!below) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(below, Irp);
    ObDereferenceObject(below);
    return status;
}
