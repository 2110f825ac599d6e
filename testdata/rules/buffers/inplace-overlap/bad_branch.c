// In one branch the answer is written first.
#include <ntddk.h>

#define IOCTL_WREN_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _WREN { ULONG Value, State; ULONG Table[16]; } WREN, *PWREN;
typedef struct _WREN_IN { ULONG Index; ULONG Mask; ULONG Shift; } WREN_IN, *PWREN_IN;
typedef struct _WREN_OUT { ULONG Value; ULONG State; ULONG Spare; } WREN_OUT, *PWREN_OUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WrenControl;

_Use_decl_annotations_
NTSTATUS WrenControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWREN ext = (PWREN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PWREN_IN in = (PWREN_IN)Irp->AssociatedIrp.SystemBuffer;
    PWREN_OUT out = (PWREN_OUT)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_WREN_ASK:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(WREN_IN) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(WREN_OUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (ext->State == 1) {
            out->State = 0;
        }
        ext->Value = in->Shift;
        if (ext->State == 1) {
            ext->Value += in->Mask; // expect: buffers/inplace-overlap
        }
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
