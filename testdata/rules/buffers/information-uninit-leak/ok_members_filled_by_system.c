// A routine of the system fills the members, of which it gets the addresses.
#include <ntddk.h>

#define IOCTL_TROGON_VERSION CTL_CODE(FILE_DEVICE_UNKNOWN, 0x818, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _TROGON_VERSION { ULONG Head, Major, Minor; } TROGON_VERSION, *PTROGON_VERSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TrogonControl;

_Use_decl_annotations_
NTSTATUS TrogonControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PTROGON_VERSION version = (PTROGON_VERSION)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    PAGED_CODE();
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_TROGON_VERSION &&
        stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(*version)) {
        version->Head = 1;
        CmGetCallbackVersion(&version->Major, &version->Minor);
        Irp->IoStatus.Information = sizeof(*version);
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
