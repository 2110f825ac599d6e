// One case of the switch reads the structure without looking at the length; its neighbour looks.
#include <ntddk.h>

#define IOCTL_ELDER_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_ELDER_ADD CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _ELDER_RANGE { ULONG Low, High; } ELDER_RANGE, *PELDER_RANGE;
typedef struct _ELDER_EXTENSION { ULONG Low, High; } ELDER_EXTENSION, *PELDER_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ElderControl;

_Use_decl_annotations_
NTSTATUS ElderControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PELDER_EXTENSION ext = (PELDER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PELDER_RANGE range = (PELDER_RANGE)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_SUCCESS;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_ELDER_SET:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(ELDER_RANGE)) {
            status = STATUS_INVALID_PARAMETER;
            break;
        }
        ext->Low = range->Low;
        ext->High = range->High;
        break;
    case IOCTL_ELDER_ADD:
        ext->Low += range->Low; // expect: buffers/input-length-unchecked
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
