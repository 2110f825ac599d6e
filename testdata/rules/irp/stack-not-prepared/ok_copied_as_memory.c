// Older code copies the location as a block of memory or as a record, and cleans it up afterwards.
#include <wdm.h>

DRIVER_DISPATCH OldRead_ok;
DRIVER_DISPATCH OldWrite_ok;

_Use_decl_annotations_
NTSTATUS OldRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp), next = IoGetNextIrpStackLocation(Irp);

    RtlCopyMemory(next, stack, FIELD_OFFSET(IO_STACK_LOCATION, CompletionRoutine));
    next->Control = 0;
    return IoCallDriver(*(PDEVICE_OBJECT *)DeviceObject->DeviceExtension, Irp);
}

_Use_decl_annotations_
NTSTATUS OldWrite_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);

    *next = *IoGetCurrentIrpStackLocation(Irp);
    next->CompletionRoutine = NULL;
    next->Control = 0;
    return IoCallDriver(*(PDEVICE_OBJECT *)DeviceObject->DeviceExtension, Irp);
}
