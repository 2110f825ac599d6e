// The dispatcher hands the stack location on to the function that forwards.
#include <wdm.h>

static NTSTATUS ForwardPnp(PDEVICE_OBJECT Lower, PIRP Irp, PIO_STACK_LOCATION IrpSp)
{
    PIO_STACK_LOCATION nextSp;

    nextSp = IoGetNextIrpStackLocation(Irp);
    *nextSp = *IrpSp; // expect: irp/stack-manual-copy
    return IoCallDriver(Lower, Irp);
}

NTSTATUS DispatchPnp(PDEVICE_OBJECT Lower, PIRP Irp)
{
    return ForwardPnp(Lower, Irp, IoGetCurrentIrpStackLocation(Irp));
}
