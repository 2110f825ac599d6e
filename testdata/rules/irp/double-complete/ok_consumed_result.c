// A BOOLEAN says whether the helper has completed the request.
#include <ntddk.h>

static BOOLEAN LynxRefuse(PIRP Irp)
{
    if (Irp->RequestorMode == KernelMode)
        return FALSE;
    Irp->IoStatus.Status = STATUS_ACCESS_DENIED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return TRUE;
}

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH LynxCreate;

_Use_decl_annotations_
NTSTATUS LynxCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (LynxRefuse(Irp))
        return STATUS_ACCESS_DENIED;
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = FILE_OPENED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
