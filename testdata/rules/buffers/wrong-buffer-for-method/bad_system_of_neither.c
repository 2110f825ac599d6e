// With METHOD_NEITHER there is no system buffer.
#include <ntddk.h>

#define IOCTL_HERON_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _HERON { ULONG Low, High; UCHAR Text[64]; } HERON, *PHERON;
typedef struct _HERON_RANGE { ULONG Low, High; } HERON_RANGE, *PHERON_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH HeronControl;

_Use_decl_annotations_
NTSTATUS HeronControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHERON ext = (PHERON)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PHERON_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_HERON_SET:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(HERON_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        range = (PHERON_RANGE)Irp->AssociatedIrp.SystemBuffer;
        ext->Low = range->Low; // expect: buffers/wrong-buffer-for-method
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
