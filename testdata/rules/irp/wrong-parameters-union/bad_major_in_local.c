// The major function is read into a local first.
#include <wdm.h>

ULONG Amount(PIRP Irp)
{
    PIO_STACK_LOCATION irpSp = IoGetCurrentIrpStackLocation(Irp);
    UCHAR major = irpSp->MajorFunction;

    switch (major) {
    case IRP_MJ_QUERY_INFORMATION:
        return irpSp->Parameters.QueryFile.Length;
    case IRP_MJ_SET_INFORMATION:
        return irpSp->Parameters.DeviceIoControl.InputBufferLength; // expect: irp/wrong-parameters-union
    default:
        return 0;
    }
}
