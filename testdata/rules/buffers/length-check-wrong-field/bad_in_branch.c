// The input length is compared in one branch only.
#include <ntddk.h>

#define IOCTL_GREENSHANK_OLD CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_GREENSHANK_NEW CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _GREENSHANK { ULONG Low, High; UCHAR Text[64]; } GREENSHANK, *PGREENSHANK;
typedef struct _GREENSHANK_RANGE { ULONG Low, High; } GREENSHANK_RANGE, *PGREENSHANK_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GreenshankControl;

_Use_decl_annotations_
NTSTATUS GreenshankControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGREENSHANK ext = (PGREENSHANK)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PGREENSHANK_RANGE range = (PGREENSHANK_RANGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GREENSHANK_OLD:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(GREENSHANK_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        ext->High = range->High;
        break;
    case IOCTL_GREENSHANK_NEW:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        ext->High = range->High; // expect: buffers/length-check-wrong-field
        written = sizeof(ULONG);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: buffers/information-uninit-leak
    return status;
}
