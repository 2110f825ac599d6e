// One case completes by itself, the code behind the switch completes what is not pending.
#include <ntddk.h>

static NTSTATUS RayFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

#define IOCTL_RAY_PING CTL_CODE(FILE_DEVICE_UNKNOWN, 0x900, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_RAY_STOP CTL_CODE(FILE_DEVICE_UNKNOWN, 0x901, METHOD_BUFFERED, FILE_ANY_ACCESS)

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RayControl;

_Use_decl_annotations_
NTSTATUS RayControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_RAY_PING:
        status = STATUS_SUCCESS;
        break;
    case IOCTL_RAY_STOP:
        status = RayFinish(Irp, STATUS_NOT_SUPPORTED, 0);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    if (status != STATUS_PENDING)
        RayFinish(Irp, status, 0); // expect: irp/double-complete
    return status;
}
