// Each case reads its own member.
#include <wdm.h>

ULONG Length(PIRP Irp)
{
    PIO_STACK_LOCATION sp = IoGetCurrentIrpStackLocation(Irp);

    switch (sp->MajorFunction) {
    case IRP_MJ_READ:
        return sp->Parameters.Read.Length;
    case IRP_MJ_WRITE:
        return sp->Parameters.Write.Length;
    case IRP_MJ_DEVICE_CONTROL:
        return sp->Parameters.DeviceIoControl.OutputBufferLength;
    default:
        return 0;
    }
}
