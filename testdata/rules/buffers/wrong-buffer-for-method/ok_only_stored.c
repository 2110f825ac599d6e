// The member is kept and not used.
#include <ntddk.h>

#define IOCTL_STORK_MOVE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _STORK { ULONG Low, High; UCHAR Text[64]; } STORK, *PSTORK;
typedef struct _STORK_RANGE { ULONG Low, High; } STORK_RANGE, *PSTORK_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH StorkControl;

_Use_decl_annotations_
NTSTATUS StorkControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTORK ext = (PSTORK)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PSTORK_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_STORK_MOVE:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(STORK_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        range = (PSTORK_RANGE)Irp->AssociatedIrp.SystemBuffer;
        ext->High = range == NULL;
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
