// The answer of a direct request stands in the pages of the caller: nothing is copied at the end.
#include <ntddk.h>

#define IOCTL_MALLARD_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x813, METHOD_OUT_DIRECT, FILE_READ_ACCESS)

typedef struct _MALLARD_TAIL { ULONG Count; } MALLARD_TAIL;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MallardControl;

_Use_decl_annotations_
NTSTATUS MallardControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_MALLARD_GET) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength >= sizeof(MALLARD_TAIL)) {
            given = 64;
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
