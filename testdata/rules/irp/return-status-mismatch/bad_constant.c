// The open is refused in the IRP and granted by the return value.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH AntCreate;

_Use_decl_annotations_
NTSTATUS AntCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_ACCESS_DENIED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS; // expect: irp/return-status-mismatch
}
