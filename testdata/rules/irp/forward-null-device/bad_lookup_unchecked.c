// There may be no device below; nobody asks.
#include <wdm.h>

DRIVER_DISPATCH AskBelow;

_Use_decl_annotations_
NTSTATUS AskBelow(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT below = IoGetLowerDeviceObject(DeviceObject);
    NTSTATUS status;

    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(below, Irp); // expect: irp/forward-null-device
    ObDereferenceObject(below);
    return status;
}
