// The early return leaves only power requests, and the PnP member is read.
#include <wdm.h>

ULONG PowerKind(PIRP Irp)
{
    PIO_STACK_LOCATION irpSp = IoGetCurrentIrpStackLocation(Irp);

    if (irpSp->MajorFunction != IRP_MJ_POWER) {
        return 0;
    }
    return (ULONG)irpSp->Parameters.UsageNotification.Type; // expect: irp/wrong-parameters-union
}
