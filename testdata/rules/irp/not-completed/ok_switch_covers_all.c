// The cases, in whatever order, are all the values that are left: the default is never taken.
#include <ntddk.h>

NTSTATUS Finish(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

DRIVER_DISPATCH SystemControl;

NTSTATUS SystemControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UCHAR minor = IoGetCurrentIrpStackLocation(Irp)->MinorFunction;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (minor > IRP_MN_CHANGE_SINGLE_ITEM) {
        return Finish(Irp, STATUS_NOT_SUPPORTED);
    }
    switch (minor) {
    case IRP_MN_CHANGE_SINGLE_INSTANCE:
        status = Finish(Irp, STATUS_WMI_READ_ONLY);
        break;
    case IRP_MN_QUERY_SINGLE_INSTANCE:
        status = Finish(Irp, STATUS_SUCCESS);
        break;
    case IRP_MN_QUERY_ALL_DATA:
        status = Finish(Irp, STATUS_SUCCESS);
        break;
    case IRP_MN_CHANGE_SINGLE_ITEM:
        status = Finish(Irp, STATUS_WMI_READ_ONLY);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    return status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SystemControl;
    return STATUS_SUCCESS;
}
