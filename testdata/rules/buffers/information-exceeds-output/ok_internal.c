// Other drivers of the kernel send this request, and know what they get.
#include <ntddk.h>

#define IOCTL_EIDER_QUERY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x814, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _EIDER_CAPS { ULONG Flags, Depth; } EIDER_CAPS, *PEIDER_CAPS;

_Dispatch_type_(IRP_MJ_INTERNAL_DEVICE_CONTROL) DRIVER_DISPATCH EiderInternal;

_Use_decl_annotations_
NTSTATUS EiderInternal(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_EIDER_QUERY) {
        PEIDER_CAPS caps = (PEIDER_CAPS)Irp->AssociatedIrp.SystemBuffer;

        caps->Flags = 1;
        caps->Depth = 4;
        Irp->IoStatus.Information = sizeof(*caps);
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
