// The count is one of the driver.
#include <ntddk.h>

#define IOCTL_SERIN_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _SERIN { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } SERIN, *PSERIN;
typedef struct _SERIN_MESSAGE { ULONG Offset, Length; ULONG Count; ULONG Items[16]; } SERIN_MESSAGE, *PSERIN_MESSAGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SerinControl;

_Use_decl_annotations_
NTSTATUS SerinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSERIN ext = (PSERIN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PSERIN_MESSAGE message = (PSERIN_MESSAGE)Irp->AssociatedIrp.SystemBuffer;
    ULONG i;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SERIN_SEND:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SERIN_MESSAGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        for (i = 0; i < RTL_NUMBER_OF(message->Items); i++) {
            message->Items[i] = ext->Table[i];
        }
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
