// The first member of the answer is written, then the input is read at the same place.
#include <ntddk.h>

#define IOCTL_DIPPER_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _DIPPER { ULONG Value, State; ULONG Table[16]; } DIPPER, *PDIPPER;
typedef struct _DIPPER_IN { ULONG Index; ULONG Mask; ULONG Shift; } DIPPER_IN, *PDIPPER_IN;
typedef struct _DIPPER_OUT { ULONG Value; ULONG State; ULONG Spare; } DIPPER_OUT, *PDIPPER_OUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH DipperControl;

_Use_decl_annotations_
NTSTATUS DipperControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDIPPER ext = (PDIPPER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PDIPPER_IN in = (PDIPPER_IN)Irp->AssociatedIrp.SystemBuffer;
    PDIPPER_OUT out = (PDIPPER_OUT)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_DIPPER_ASK:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(DIPPER_IN) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(DIPPER_OUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        out->Value = ext->Value;
        out->State = ext->State & in->Mask;
        out->Spare = in->Index; // expect: buffers/inplace-overlap
        written = sizeof(*out);
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
