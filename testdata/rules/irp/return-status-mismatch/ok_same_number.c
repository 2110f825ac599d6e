// Two names for one status.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH FleaCreate;

_Use_decl_annotations_
NTSTATUS FleaCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = FILE_OPENED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
