// Without its guard the whole structure is read after a comparison for the header.
#include <ntddk.h>

#define IOCTL_GOSHAWK_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _GOSHAWK { ULONG Low, High; UCHAR Text[64]; } GOSHAWK, *PGOSHAWK;
typedef struct _GOSHAWK_RANGE { ULONG Low, High; } GOSHAWK_RANGE, *PGOSHAWK_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GoshawkControl;

_Use_decl_annotations_
NTSTATUS GoshawkControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGOSHAWK ext = (PGOSHAWK)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PGOSHAWK_RANGE range = (PGOSHAWK_RANGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GOSHAWK_SET:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(ULONG)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        ext->Low = range->Low;
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(GOSHAWK_RANGE)) { // guard
            status = STATUS_BUFFER_TOO_SMALL; // guard
            break; // guard
        } // guard
        ext->High = range->High;
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
