// The helper's first parameter is the target, not the device that a request came for.
#include <wdm.h>

static NTSTATUS SendTo(PDEVICE_OBJECT Target, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Target, Irp);
}

DRIVER_DISPATCH TargetRead_ok;

_Use_decl_annotations_
NTSTATUS TargetRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return SendTo(*(PDEVICE_OBJECT *)DeviceObject->DeviceExtension, Irp);
}
