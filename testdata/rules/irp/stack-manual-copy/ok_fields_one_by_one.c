// The fields that the lower driver needs are set one by one.
#include <wdm.h>

NTSTATUS Rebuild(PDEVICE_OBJECT Lower, PIRP Irp)
{
    PIO_STACK_LOCATION current = IoGetCurrentIrpStackLocation(Irp);
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);

    next->MajorFunction = current->MajorFunction;
    next->Parameters = current->Parameters;
    next->FileObject = current->FileObject;
    return IoCallDriver(Lower, Irp);
}
