// The location goes into a request that the driver allocated; control bits and routine are cleared by hand.
#include <wdm.h>

NTSTATUS SendCopy(PDEVICE_OBJECT Target, PIRP Original)
{
    PIRP irp = IoAllocateIrp(Target->StackSize, FALSE);
    PIO_STACK_LOCATION next;

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    next = IoGetNextIrpStackLocation(irp);
    *next = *IoGetCurrentIrpStackLocation(Original);
    next->Control = 0;
    next->CompletionRoutine = NULL;
    return IoCallDriver(Target, irp); // expect: irp/own-irp-no-completion-routine
}
