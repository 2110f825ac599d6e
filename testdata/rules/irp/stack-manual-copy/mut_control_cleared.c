// The control bits say whether the routine is called at all; without the store they are those of the driver above.
#include <wdm.h>

NTSTATUS Shift(PDEVICE_OBJECT Lower, PIRP Irp)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);

    *next = *IoGetCurrentIrpStackLocation(Irp);
    next->Control = 0; // guard
    return IoCallDriver(Lower, Irp);
}
