// Only what stands before the completion routine is copied, and the control bits are cleared.
#include <wdm.h>

NTSTATUS CopyPart(PDEVICE_OBJECT Lower, PIRP Irp)
{
    PIO_STACK_LOCATION current = IoGetCurrentIrpStackLocation(Irp);
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);

    RtlCopyMemory(next, current, FIELD_OFFSET(IO_STACK_LOCATION, CompletionRoutine));
    next->Control = 0;
    return IoCallDriver(Lower, Irp);
}
