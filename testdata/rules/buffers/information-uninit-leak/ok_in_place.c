// What the caller sent stands in the buffer: its own bytes go back to it.
#include <ntddk.h>

#define IOCTL_LIMPKIN_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x813, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _LIMPKIN_PAIR { ULONG Asked, Answer, Cookie; } LIMPKIN_PAIR, *PLIMPKIN_PAIR;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH LimpkinControl;

_Use_decl_annotations_
NTSTATUS LimpkinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_LIMPKIN_GET) {
        PLIMPKIN_PAIR pair = (PLIMPKIN_PAIR)Irp->AssociatedIrp.SystemBuffer;

        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*pair) ||
            stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(*pair)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            pair->Answer = pair->Asked + 1;
            given = sizeof(*pair);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
