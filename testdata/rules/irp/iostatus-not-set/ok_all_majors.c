// One routine for all requests: it might be plug and play.
#include <ntddk.h>

DRIVER_DISPATCH StormAny;

_Use_decl_annotations_
NTSTATUS StormAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = Irp->IoStatus.Status;

    UNREFERENCED_PARAMETER(DeviceObject);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
