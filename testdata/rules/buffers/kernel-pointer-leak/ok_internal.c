// Another driver asks for the address of a device.
#include <ntddk.h>

#define IOCTL_CHEETAH_DEVICE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x816, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _CHEETAH_LINK { PDEVICE_OBJECT Device; } CHEETAH_LINK, *PCHEETAH_LINK;

_Dispatch_type_(IRP_MJ_INTERNAL_DEVICE_CONTROL) DRIVER_DISPATCH CheetahInternal;

_Use_decl_annotations_
NTSTATUS CheetahInternal(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_CHEETAH_DEVICE &&
        stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(CHEETAH_LINK)) {
        ((PCHEETAH_LINK)Irp->AssociatedIrp.SystemBuffer)->Device = DeviceObject;
        Irp->IoStatus.Information = sizeof(CHEETAH_LINK);
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
