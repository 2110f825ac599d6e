// FN: A helper scrambles the data where they are.
#include <ntddk.h>

#define IOCTL_GANNET_PUT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_IN_DIRECT, FILE_WRITE_ACCESS)

typedef struct _GANNET { ULONG Low, High; UCHAR Text[64]; } GANNET, *PGANNET;
typedef struct _GANNET_RANGE { ULONG Low, High; } GANNET_RANGE, *PGANNET_RANGE;

static VOID GannetScramble(PGANNET_RANGE Range)
{
    Range->Low ^= 0x5A5A5A5A;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GannetControl;

_Use_decl_annotations_
NTSTATUS GannetControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGANNET ext = (PGANNET)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PGANNET_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GANNET_PUT:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(GANNET_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        range = (PGANNET_RANGE)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (range == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        GannetScramble(range);
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
