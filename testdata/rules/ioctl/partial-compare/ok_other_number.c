// A counter is taken apart.
#include <ntddk.h>


ULONG ReedCount;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ReedControl;

_Use_decl_annotations_
NTSTATUS ReedControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG code = stack->Parameters.DeviceIoControl.IoControlCode;
    NTSTATUS status = code != 0 ? STATUS_INVALID_DEVICE_REQUEST : STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch ((ReedCount >> 2) & 0xFFF) {
    case 0x801:
        ReedCount = 1;
        status = STATUS_SUCCESS;
        break;
    case 0x802:
        ReedCount = 0;
        status = STATUS_SUCCESS;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
