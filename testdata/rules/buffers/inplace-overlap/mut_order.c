// Without its guard the answer lies over what is read.
#include <ntddk.h>

#define IOCTL_WHINCHAT_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _WHINCHAT { ULONG Value, State; ULONG Table[16]; } WHINCHAT, *PWHINCHAT;
typedef struct _WHINCHAT_IN { ULONG Index; ULONG Mask; ULONG Shift; } WHINCHAT_IN, *PWHINCHAT_IN;
typedef struct _WHINCHAT_OUT { ULONG Value; ULONG State; ULONG Spare; } WHINCHAT_OUT, *PWHINCHAT_OUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WhinchatControl;

_Use_decl_annotations_
NTSTATUS WhinchatControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWHINCHAT ext = (PWHINCHAT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PWHINCHAT_IN in = (PWHINCHAT_IN)Irp->AssociatedIrp.SystemBuffer;
    PWHINCHAT_OUT out = (PWHINCHAT_OUT)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_WHINCHAT_ASK:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(WHINCHAT_IN) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(WHINCHAT_OUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (ext->State != 0) {
            ext->Value = in->Index;
            break; // guard
        }
        out->Value = ext->Value;
        if (ext->State != 0) {
            ext->State = in->Index;
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
