// The message says itself how long it is.
#include <ntddk.h>

#define IOCTL_SPARROW_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _SPARROW { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } SPARROW, *PSPARROW;
typedef struct _SPARROW_MESSAGE { ULONG Offset, Length; ULONG Count; ULONG Items[16]; } SPARROW_MESSAGE, *PSPARROW_MESSAGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SparrowControl;

_Use_decl_annotations_
NTSTATUS SparrowControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSPARROW ext = (PSPARROW)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PSPARROW_MESSAGE message = (PSPARROW_MESSAGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SPARROW_SEND:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SPARROW_MESSAGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        RtlCopyMemory(ext->Memory, message->Items, message->Length); // expect: buffers/embedded-length-untrusted
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
