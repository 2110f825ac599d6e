// What the caller sent goes back to it: it is its own address.
#include <ntddk.h>

#define IOCTL_LYNX_ECHO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x815, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _LYNX_NODE { ULONG Value; } LYNX_NODE, *PLYNX_NODE;
typedef struct _LYNX_PAIR { PLYNX_NODE Asked, Answered; } LYNX_PAIR, *PLYNX_PAIR;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH LynxControl;

_Use_decl_annotations_
NTSTATUS LynxControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_LYNX_ECHO) {
        PLYNX_PAIR pair = (PLYNX_PAIR)Irp->AssociatedIrp.SystemBuffer;

        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*pair) ||
            stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(*pair)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            pair->Answered = pair->Asked;
            Irp->IoStatus.Information = sizeof(*pair);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
