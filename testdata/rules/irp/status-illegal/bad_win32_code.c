// An error code of the user-mode world, through a local.
#include <wdm.h>

#define ERROR_INVALID_PARAMETER 87L

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KnobControl;

_Use_decl_annotations_
NTSTATUS KnobControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION sp = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (sp->Parameters.DeviceIoControl.InputBufferLength < sizeof(ULONG)) {
        status = ERROR_INVALID_PARAMETER; // expect: irp/status-illegal
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
