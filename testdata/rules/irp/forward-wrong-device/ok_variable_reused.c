// The parameter is set to the device below before the request is sent.
#include <wdm.h>

DRIVER_DISPATCH ReuseRead_ok;

_Use_decl_annotations_
NTSTATUS ReuseRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    DeviceObject = *(PDEVICE_OBJECT *)DeviceObject->DeviceExtension;
    return IoCallDriver(DeviceObject, Irp);
}
