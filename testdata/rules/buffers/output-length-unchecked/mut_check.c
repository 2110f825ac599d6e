// Without its guard the answer is written however short the buffer is.
#include <ntddk.h>

#define IOCTL_GREBE_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _GREBE { ULONG Low, High; UCHAR Text[64]; } GREBE, *PGREBE;
typedef struct _GREBE_RANGE { ULONG Low, High; } GREBE_RANGE, *PGREBE_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GrebeControl;

_Use_decl_annotations_
NTSTATUS GrebeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGREBE ext = (PGREBE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PGREBE_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GREBE_GET:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(GREBE_RANGE)) { // guard
            status = STATUS_BUFFER_TOO_SMALL; // guard
            break; // guard
        } // guard
        range = (PGREBE_RANGE)Irp->AssociatedIrp.SystemBuffer;
        range->Low = ext->Low;
        range->High = ext->High;
        written = sizeof(GREBE_RANGE);
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
