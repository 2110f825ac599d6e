// That the answer is cleared by a routine is no write of a member.
#include <ntddk.h>

#define IOCTL_CHAT_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _CHAT { ULONG Value, State; ULONG Table[16]; } CHAT, *PCHAT;
typedef struct _CHAT_IN { ULONG Index; ULONG Mask; ULONG Shift; } CHAT_IN, *PCHAT_IN;
typedef struct _CHAT_OUT { ULONG Value; ULONG State; ULONG Spare; } CHAT_OUT, *PCHAT_OUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ChatControl;

_Use_decl_annotations_
NTSTATUS ChatControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCHAT ext = (PCHAT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PCHAT_IN in = (PCHAT_IN)Irp->AssociatedIrp.SystemBuffer;
    PCHAT_OUT out = (PCHAT_OUT)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CHAT_ASK:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CHAT_IN) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(CHAT_OUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        RtlZeroMemory(out, sizeof(*out));
        ext->Value = in->Index;
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
