// A name of 16 bytes is copied, and 64 bytes are given.
#include <ntddk.h>

#define IOCTL_STORK_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x804, METHOD_BUFFERED, FILE_READ_ACCESS)

static const UCHAR StorkName[16] = "stork";

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH StorkControl;

_Use_decl_annotations_
NTSTATUS StorkControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_STORK_GET) {
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < 64) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            RtlCopyMemory(Irp->AssociatedIrp.SystemBuffer, StorkName, sizeof(StorkName));
            given = 64;
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: buffers/information-uninit-leak
    return status;
}
