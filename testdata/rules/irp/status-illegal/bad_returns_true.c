// TRUE is taken for success here, and is the result of a wait.
#include <wdm.h>

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH LatchCreate;

_Use_decl_annotations_
NTSTATUS LatchCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return TRUE; // expect: irp/status-illegal
    // expect-1: irp/return-status-mismatch
}
