// The status is in a local, and never in the IRP.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH NoonCreate;

_Use_decl_annotations_
NTSTATUS NoonCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status; // expect: irp/iostatus-not-set
}
