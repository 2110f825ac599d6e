// An index of the caller into a table of the driver is not seen: the table is no buffer of the request.
#include <ntddk.h>

#define IOCTL_DUNNET_MARK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _DUNNET { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } DUNNET, *PDUNNET;
typedef struct _DUNNET_MESSAGE { ULONG Offset, Length; ULONG Count; ULONG Items[16]; } DUNNET_MESSAGE, *PDUNNET_MESSAGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH DunnetControl;

_Use_decl_annotations_
NTSTATUS DunnetControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDUNNET ext = (PDUNNET)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PDUNNET_MESSAGE message = (PDUNNET_MESSAGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_DUNNET_MARK:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(DUNNET_MESSAGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        ext->Table[message->Count] = message->Items[0];
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
