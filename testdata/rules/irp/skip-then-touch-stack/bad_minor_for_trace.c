// The location is asked for after it was skipped: the minor function is that of the driver above.
#include <wdm.h>

DRIVER_DISPATCH TracePnp;

_Use_decl_annotations_
NTSTATUS TracePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = *(PDEVICE_OBJECT *)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack;

    IoSkipCurrentIrpStackLocation(Irp);
    stack = IoGetCurrentIrpStackLocation(Irp);
    DbgPrint("minor %x\n", stack->MinorFunction); // expect: irp/skip-then-touch-stack
    return IoCallDriver(lower, Irp);
}
