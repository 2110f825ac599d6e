// Each was compared with the length before.
#include <ntddk.h>

#define IOCTL_WIGEON_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _WIGEON { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } WIGEON, *PWIGEON;
typedef struct _WIGEON_MESSAGE { ULONG Offset, Length, Count; ULONG Items[1]; } WIGEON_MESSAGE, *PWIGEON_MESSAGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WigeonControl;

_Use_decl_annotations_
NTSTATUS WigeonControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWIGEON ext = (PWIGEON)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PWIGEON_MESSAGE message = (PWIGEON_MESSAGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_WIGEON_SEND:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(WIGEON_MESSAGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (message->Offset > stack->Parameters.DeviceIoControl.InputBufferLength) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (message->Length > stack->Parameters.DeviceIoControl.InputBufferLength) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (message->Offset + message->Length > stack->Parameters.DeviceIoControl.InputBufferLength) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        RtlCopyMemory(ext->Memory, (PUCHAR)message + message->Offset, message->Length);
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
