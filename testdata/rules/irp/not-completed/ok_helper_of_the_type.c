// A helper that is declared with the role type; its caller completes.
#include <ntddk.h>

static DRIVER_DISPATCH RueValidate;

_Use_decl_annotations_
static NTSTATUS RueValidate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    if (DeviceObject->DeviceExtension == NULL || Irp->AssociatedIrp.SystemBuffer == NULL)
        return STATUS_INVALID_DEVICE_STATE;
    return STATUS_SUCCESS;
}

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH RueWrite;

_Use_decl_annotations_
NTSTATUS RueWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = RueValidate(DeviceObject, Irp);

    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
