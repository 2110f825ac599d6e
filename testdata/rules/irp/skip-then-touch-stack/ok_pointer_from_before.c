// The pointer was taken before the skip and still points to this driver's location, until the IRP is sent.
#include <wdm.h>

DRIVER_DISPATCH NamePnp_ok;

_Use_decl_annotations_
NTSTATUS NamePnp_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = *(PDEVICE_OBJECT *)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    IoSkipCurrentIrpStackLocation(Irp);
    DbgPrint("minor %x\n", stack->MinorFunction);
    return IoCallDriver(lower, Irp);
}
