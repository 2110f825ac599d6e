// How large a block of the pool is, is not known.
#include <ntddk.h>

#define IOCTL_OYSTERCATCHER_KEY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _OYSTERCATCHER { PUCHAR Key; } OYSTERCATCHER, *POYSTERCATCHER;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH OystercatcherControl;

_Use_decl_annotations_
NTSTATUS OystercatcherControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POYSTERCATCHER ext = (POYSTERCATCHER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_OYSTERCATCHER_KEY:
        ext->Key = (PUCHAR)ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'tsyO');
        if (ext->Key == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        RtlCopyMemory(ext->Key, Irp->AssociatedIrp.SystemBuffer, stack->Parameters.DeviceIoControl.InputBufferLength);
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
