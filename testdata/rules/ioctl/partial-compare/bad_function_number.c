// Only the function number decides.
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
    switch ((code >> 2) & 0xFFF) { // expect: ioctl/partial-compare
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
