// The test is about the request that came, the parameters are those of another one.
#include <wdm.h>

ULONG Forwarded(PIRP Irp, PIRP Other)
{
    PIO_STACK_LOCATION sp = IoGetCurrentIrpStackLocation(Irp);
    PIO_STACK_LOCATION otherSp = IoGetCurrentIrpStackLocation(Other);

    if (sp->MajorFunction == IRP_MJ_CREATE) {
        return otherSp->Parameters.Read.Length;
    }
    return 0;
}
