// What an internal device control carries, two drivers settle between them.
#include <wdm.h>

ULONG PrivateLength(PIO_STACK_LOCATION IrpSp)
{
    if (IrpSp->MajorFunction == IRP_MJ_INTERNAL_DEVICE_CONTROL) {
        return IrpSp->Parameters.Read.Length;
    }
    return 0;
}
