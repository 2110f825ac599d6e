// The registers of the device are read into the buffer.
#include <ntddk.h>

#define IOCTL_SUNBITTERN_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x814, METHOD_BUFFERED, FILE_READ_ACCESS)

static ULONG SunbitternRegisters[16];

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SunbitternControl;

_Use_decl_annotations_
NTSTATUS SunbitternControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_SUNBITTERN_GET) {
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < 64) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            READ_REGISTER_BUFFER_ULONG(SunbitternRegisters, (PULONG)Irp->AssociatedIrp.SystemBuffer, 16);
            given = 64;
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
