// Two cases share the code; what they read is decided again inside.
#include <wdm.h>

ULONG Transfer(PIRP Irp)
{
    PIO_STACK_LOCATION sp = IoGetCurrentIrpStackLocation(Irp);
    ULONG length = 0;

    switch (sp->MajorFunction) {
    case IRP_MJ_DEVICE_CONTROL:
    case IRP_MJ_READ:
        if (sp->MajorFunction == IRP_MJ_READ) {
            length = sp->Parameters.Read.Length;
        } else {
            length = sp->Parameters.DeviceIoControl.InputBufferLength;
        }
        break;
    }
    return length;
}
