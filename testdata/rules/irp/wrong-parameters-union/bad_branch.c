// Under a test for device controls, the length of a write is read: it is the length of the output buffer.
#include <wdm.h>

ULONG InputLength(PIO_STACK_LOCATION IrpSp)
{
    if (IrpSp->MajorFunction == IRP_MJ_DEVICE_CONTROL) {
        return IrpSp->Parameters.Write.Length; // expect: irp/wrong-parameters-union
    }
    return 0;
}
