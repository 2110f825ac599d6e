// Without the assignment the request is completed with whatever its status was.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH FrostClose;

_Use_decl_annotations_
NTSTATUS FrostClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS; // guard
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
