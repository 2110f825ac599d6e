// Skipped and sent: whatever the lower driver returns is returned.
#include <wdm.h>

DRIVER_DISPATCH PlainPower_ok;

_Use_decl_annotations_
NTSTATUS PlainPower_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return PoCallDriver(*(PDEVICE_OBJECT *)DeviceObject->DeviceExtension, Irp);
}
