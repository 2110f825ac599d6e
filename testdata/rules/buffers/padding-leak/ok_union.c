// Members of a union lie over each other: the largest covers all.
#include <ntddk.h>

#define IOCTL_SABLE_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x816, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _SABLE_ITEM { union { ULONG Words; UCHAR Bytes[4]; }; ULONG Size; } SABLE_ITEM;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SableControl;

_Use_decl_annotations_
NTSTATUS SableControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_SABLE_GET) {
        SABLE_ITEM item;

        item.Words = 1;
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
