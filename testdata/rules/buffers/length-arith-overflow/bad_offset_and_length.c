// Offset and length are added, and the sum is compared.
#include <ntddk.h>

#define IOCTL_SPARLING_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _SPARLING { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } SPARLING, *PSPARLING;
typedef struct _SPARLING_MESSAGE { ULONG Offset, Length, Count; ULONG Items[1]; } SPARLING_MESSAGE, *PSPARLING_MESSAGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SparlingControl;

_Use_decl_annotations_
NTSTATUS SparlingControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSPARLING ext = (PSPARLING)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PSPARLING_MESSAGE message = (PSPARLING_MESSAGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SPARLING_SEND:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SPARLING_MESSAGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (message->Offset + message->Length > stack->Parameters.DeviceIoControl.InputBufferLength) {
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
