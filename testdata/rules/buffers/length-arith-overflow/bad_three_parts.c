// Three numbers are added, and one of them was compared before.
#include <ntddk.h>

#define IOCTL_GOOSANDER_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _GOOSANDER { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } GOOSANDER, *PGOOSANDER;
typedef struct _GOOSANDER_MESSAGE { ULONG Offset, Length, Count; ULONG Items[1]; } GOOSANDER_MESSAGE, *PGOOSANDER_MESSAGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GoosanderControl;

_Use_decl_annotations_
NTSTATUS GoosanderControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGOOSANDER ext = (PGOOSANDER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PGOOSANDER_MESSAGE message = (PGOOSANDER_MESSAGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GOOSANDER_SEND:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(GOOSANDER_MESSAGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (message->Offset > stack->Parameters.DeviceIoControl.InputBufferLength) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (message->Offset + message->Length + message->Count > stack->Parameters.DeviceIoControl.InputBufferLength) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        RtlCopyMemory(ext->Memory, (PUCHAR)message + message->Offset, message->Length); // expect: buffers/length-arith-overflow
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
