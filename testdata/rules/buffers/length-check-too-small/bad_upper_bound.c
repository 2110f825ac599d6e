// The comparison keeps the input from being too long, not from being too short.
#include <ntddk.h>

#define IOCTL_HOBBY_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _HOBBY { ULONG Low, High; UCHAR Text[64]; } HOBBY, *PHOBBY;
typedef struct _HOBBY_RANGE { ULONG Low, High; } HOBBY_RANGE, *PHOBBY_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH HobbyControl;

_Use_decl_annotations_
NTSTATUS HobbyControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHOBBY ext = (PHOBBY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PHOBBY_RANGE range = (PHOBBY_RANGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_HOBBY_SET:
        if (stack->Parameters.DeviceIoControl.InputBufferLength > sizeof(HOBBY_RANGE)) {
            status = STATUS_INVALID_PARAMETER;
            break;
        }
        ext->Low = range->Low; // expect: buffers/length-check-too-small
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
