// The limit stands in the extension, and is not known here.
#include <ntddk.h>

#define IOCTL_BUZZARD_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _BUZZARD { ULONG Low, High; UCHAR Text[64]; } BUZZARD, *PBUZZARD;
typedef struct _BUZZARD_RANGE { ULONG Low, High; } BUZZARD_RANGE, *PBUZZARD_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BuzzardControl;

_Use_decl_annotations_
NTSTATUS BuzzardControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBUZZARD ext = (PBUZZARD)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PBUZZARD_RANGE range = (PBUZZARD_RANGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_BUZZARD_SET:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < 4) {
            status = STATUS_INVALID_PARAMETER;
            break;
        }
        if (stack->Parameters.DeviceIoControl.InputBufferLength < ext->High) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        ext->Low = range->High;
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
