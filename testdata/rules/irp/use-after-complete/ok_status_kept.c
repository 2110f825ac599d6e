// The status is kept in a local, which is returned.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH CedarCreate;

_Use_decl_annotations_
NTSTATUS CedarCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (IoGetCurrentIrpStackLocation(Irp)->FileObject->FileName.Length != 0)
        status = STATUS_OBJECT_NAME_NOT_FOUND;
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
