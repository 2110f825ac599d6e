// Without its guard only the output length is compared.
#include <ntddk.h>

#define IOCTL_WHIMBREL_SWAP CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _WHIMBREL { ULONG Low, High; UCHAR Text[64]; } WHIMBREL, *PWHIMBREL;
typedef struct _WHIMBREL_RANGE { ULONG Low, High; } WHIMBREL_RANGE, *PWHIMBREL_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WhimbrelControl;

_Use_decl_annotations_
NTSTATUS WhimbrelControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWHIMBREL ext = (PWHIMBREL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PWHIMBREL_RANGE range = (PWHIMBREL_RANGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_WHIMBREL_SWAP:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(WHIMBREL_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(WHIMBREL_RANGE)) { // guard
            status = STATUS_BUFFER_TOO_SMALL; // guard
            break; // guard
        } // guard
        ext->Low = range->Low;
        range->Low = 0;
        written = sizeof(ULONG);
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
