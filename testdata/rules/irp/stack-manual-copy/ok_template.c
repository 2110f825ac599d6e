// A location that the driver filled itself holds no routine of anybody.
#include <wdm.h>

NTSTATUS SendTemplate(PDEVICE_OBJECT Lower, PIRP Irp, ULONG Code)
{
    IO_STACK_LOCATION mine;
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);

    RtlZeroMemory(&mine, sizeof(mine));
    mine.MajorFunction = IRP_MJ_DEVICE_CONTROL;
    mine.Parameters.DeviceIoControl.IoControlCode = Code;
    *next = mine;
    return IoCallDriver(Lower, Irp);
}
