// The impossible first value never gets to the request: the call overwrites it on every path.
#include <wdm.h>

NTSTATUS Work(PIRP Irp);

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH CraneRead;

_Use_decl_annotations_
NTSTATUS CraneRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = -1;

    UNREFERENCED_PARAMETER(DeviceObject);
    status = Work(Irp);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
