// Skipping is what makes the current location the lower driver's.
#include <wdm.h>

DRIVER_DISPATCH TubeClose;

_Use_decl_annotations_
NTSTATUS TubeClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = *(PDEVICE_OBJECT *)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp); // guard
    return IoCallDriver(lower, Irp);
}
