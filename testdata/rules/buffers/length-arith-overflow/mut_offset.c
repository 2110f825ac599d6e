// Without its guard only the sum is compared.
#include <ntddk.h>

#define IOCTL_GARGANEY_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _GARGANEY { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } GARGANEY, *PGARGANEY;
typedef struct _GARGANEY_MESSAGE { ULONG Offset, Length, Count; ULONG Items[1]; } GARGANEY_MESSAGE, *PGARGANEY_MESSAGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GarganeyControl;

_Use_decl_annotations_
NTSTATUS GarganeyControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGARGANEY ext = (PGARGANEY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PGARGANEY_MESSAGE message = (PGARGANEY_MESSAGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GARGANEY_SEND:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(GARGANEY_MESSAGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (message->Offset > stack->Parameters.DeviceIoControl.InputBufferLength) { // guard
            status = STATUS_BUFFER_TOO_SMALL; // guard
            break; // guard
        } // guard
        if (message->Length > stack->Parameters.DeviceIoControl.InputBufferLength) {
            status = STATUS_INVALID_PARAMETER;
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
