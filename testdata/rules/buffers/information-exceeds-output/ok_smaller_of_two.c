// What is copied is the smaller of what there is and what fits.
#include <ntddk.h>

#define IOCTL_WIGEON_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x812, METHOD_BUFFERED, FILE_READ_ACCESS)

static UCHAR WigeonText[40];

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WigeonControl;

_Use_decl_annotations_
NTSTATUS WigeonControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_WIGEON_GET) {
        given = min(sizeof(WigeonText), stack->Parameters.DeviceIoControl.OutputBufferLength);
        RtlCopyMemory(Irp->AssociatedIrp.SystemBuffer, WigeonText, given);
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
