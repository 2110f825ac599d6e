// All bytes belong to members, and all are written.
#include <ntddk.h>

#define IOCTL_ERMINE_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x813, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _ERMINE_ITEM { USHORT Kind, Port; ULONG Size; } ERMINE_ITEM;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ErmineControl;

_Use_decl_annotations_
NTSTATUS ErmineControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_ERMINE_GET) {
        ERMINE_ITEM item;

        item.Port = 1;
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
