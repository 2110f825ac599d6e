// The structure goes to memory of the driver, not to the caller.
#include <ntddk.h>

#define IOCTL_FISHER_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x815, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _FISHER_ITEM { UCHAR Kind; ULONG Size; } FISHER_ITEM;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FisherControl;

_Use_decl_annotations_
NTSTATUS FisherControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_FISHER_GET) {
        FISHER_ITEM item;

        item.Kind = 1;
        item.Size = 64;
        RtlCopyMemory(DeviceObject->DeviceExtension, &item, sizeof(item));
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
