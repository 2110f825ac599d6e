// The next location is filled member by member, to turn one request into another.
#include <wdm.h>

DRIVER_DISPATCH TurnIntoFlush_ok;

_Use_decl_annotations_
NTSTATUS TurnIntoFlush_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp), next = IoGetNextIrpStackLocation(Irp);

    next->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    next->FileObject = stack->FileObject;
    return IoCallDriver(*(PDEVICE_OBJECT *)DeviceObject->DeviceExtension, Irp);
}
