// The rest of the IRP is still this driver's until it is sent.
#include <wdm.h>

DRIVER_DISPATCH QuietPnp_ok;

_Use_decl_annotations_
NTSTATUS QuietPnp_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    return IoCallDriver(*(PDEVICE_OBJECT *)DeviceObject->DeviceExtension, Irp);
}
