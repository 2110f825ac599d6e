// The structure is initialized with zeroes.
#include <ntddk.h>

#define IOCTL_WOLVERINE_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x812, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _WOLVERINE_ITEM { UCHAR Kind; ULONG Size; } WOLVERINE_ITEM;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WolverineControl;

_Use_decl_annotations_
NTSTATUS WolverineControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_WOLVERINE_GET) {
        WOLVERINE_ITEM item = {0};

        item.Kind = 1;
        item.Size = 64;
        status = STATUS_BUFFER_TOO_SMALL;
        if (stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(item)) {
            RtlCopyMemory(Irp->AssociatedIrp.SystemBuffer, &item, sizeof(item));
            given = sizeof(item);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
