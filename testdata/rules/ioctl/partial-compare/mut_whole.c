// The whole code is looked at before.
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
    if ((code & 3) != METHOD_BUFFERED || ((code >> 14) & 3) != FILE_WRITE_ACCESS) goto done; // guard
    switch ((code >> 2) & 0xFFF) {
    case 0x801:
        ReedCount = 1;
        status = STATUS_SUCCESS;
        break;
    case 0x802:
        ReedCount = 0;
        status = STATUS_SUCCESS;
        break;
    }
    goto done;
done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
