// That the length is not 0 keeps it from nothing.
#include <ntddk.h>

#define IOCTL_TWITE_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_IN_DIRECT, FILE_WRITE_ACCESS)

typedef struct _TWITE { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } TWITE, *PTWITE;
typedef struct _TWITE_MESSAGE { ULONG Offset, Length; ULONG Count; ULONG Items[16]; } TWITE_MESSAGE, *PTWITE_MESSAGE;

static VOID TwiteTake(PTWITE Extension, const TWITE_MESSAGE *Message)
{
    RtlCopyMemory(Extension->Memory, Message->Items, Message->Length);
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TwiteControl;

_Use_decl_annotations_
NTSTATUS TwiteControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTWITE ext = (PTWITE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PTWITE_MESSAGE message = (PTWITE_MESSAGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TWITE_SEND:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(TWITE_MESSAGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (message->Length == 0) {
            status = STATUS_INVALID_PARAMETER;
            break;
        }
        TwiteTake(ext, message); // expect: buffers/embedded-length-untrusted
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
