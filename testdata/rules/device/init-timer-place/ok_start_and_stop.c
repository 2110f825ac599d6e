// Starting and stopping may be done as often as one likes.
#include <wdm.h>

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH TideCreate;

_Use_decl_annotations_
NTSTATUS TideCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoStartTimer(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
