// What is compared are no control codes.
#include <ntddk.h>

#define REED_MAGIC 0x52454544
#define REED_SIGNATURE 0x52454544

ULONG ReedCount;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ReedControl;

_Use_decl_annotations_
NTSTATUS ReedControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG code = stack->Parameters.DeviceIoControl.IoControlCode;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (ReedCount == REED_MAGIC) {
        status = STATUS_SUCCESS;
    } else if (ReedCount == REED_SIGNATURE) {
        ReedCount = code;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
