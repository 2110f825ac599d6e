// Two numbers of 16 bits are added in 32.
#include <ntddk.h>

#define IOCTL_SHOVELER_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _SHOVELER { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } SHOVELER, *PSHOVELER;
typedef struct _SHOVELER_MESSAGE { USHORT Offset, Length; ULONG Items[2]; } SHOVELER_MESSAGE, *PSHOVELER_MESSAGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ShovelerControl;

_Use_decl_annotations_
NTSTATUS ShovelerControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSHOVELER ext = (PSHOVELER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PSHOVELER_MESSAGE message = (PSHOVELER_MESSAGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SHOVELER_SEND:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SHOVELER_MESSAGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (message->Offset + message->Length > (LONG)stack->Parameters.DeviceIoControl.InputBufferLength) {
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
