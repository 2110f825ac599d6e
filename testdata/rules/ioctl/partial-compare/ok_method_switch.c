// The method chooses where the buffer is.
#include <ntddk.h>


ULONG ReedCount;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ReedControl;

_Use_decl_annotations_
NTSTATUS ReedControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG code = stack->Parameters.DeviceIoControl.IoControlCode;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (code & 3) {
    case METHOD_BUFFERED:
        ReedCount++;
        break;
    case METHOD_NEITHER:
        status = STATUS_NOT_SUPPORTED;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
