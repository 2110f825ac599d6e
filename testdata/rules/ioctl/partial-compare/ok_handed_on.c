// A function gets the whole code, and may look at the rest.
#include <ntddk.h>

static NTSTATUS ReedCheck(ULONG Code)
{
    return Code == 0x222004 || Code == 0x222008 ? STATUS_SUCCESS : STATUS_INVALID_DEVICE_REQUEST;
}

ULONG ReedCount;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ReedControl;

_Use_decl_annotations_
NTSTATUS ReedControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG code = stack->Parameters.DeviceIoControl.IoControlCode;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    status = ReedCheck(code);
    if (!NT_SUCCESS(status)) {
        goto done;
    }
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
done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
