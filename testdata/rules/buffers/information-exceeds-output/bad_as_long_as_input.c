// What was sent is echoed, as many bytes as were sent: the output may be shorter.
#include <ntddk.h>

#define IOCTL_PINTAIL_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x805, METHOD_BUFFERED, FILE_READ_ACCESS)


_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PintailControl;

_Use_decl_annotations_
NTSTATUS PintailControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_PINTAIL_GET) {
        given = stack->Parameters.DeviceIoControl.InputBufferLength;
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: buffers/information-exceeds-output
    return status;
}
