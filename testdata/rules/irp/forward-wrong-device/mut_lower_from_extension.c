// Without the assignment the request goes to the device it came from.
#include <wdm.h>

DRIVER_DISPATCH SpiralRead;

_Use_decl_annotations_
NTSTATUS SpiralRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    DeviceObject = *(PDEVICE_OBJECT *)DeviceObject->DeviceExtension; // guard
    return IoCallDriver(DeviceObject, Irp);
}
