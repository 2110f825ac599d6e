// Pages of the answer are written after the input length was compared.
#include <ntddk.h>

#define IOCTL_KNOT_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_OUT_DIRECT, FILE_WRITE_ACCESS)

typedef struct _KNOT { ULONG Low, High; UCHAR Text[64]; } KNOT, *PKNOT;
typedef struct _KNOT_RANGE { ULONG Low, High; } KNOT_RANGE, *PKNOT_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KnotControl;

_Use_decl_annotations_
NTSTATUS KnotControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKNOT ext = (PKNOT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PKNOT_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_KNOT_GET:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(KNOT_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (Irp->MdlAddress == NULL) {
            status = STATUS_INVALID_PARAMETER;
            break;
        }
        range = (PKNOT_RANGE)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (range == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        range->Low = ext->Low; // expect: buffers/length-check-wrong-field
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
