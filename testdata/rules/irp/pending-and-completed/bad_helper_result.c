// A helper completes at once, and still says that the request is pending.
#include <ntddk.h>

static NTSTATUS OpalServe(PIRP Irp)
{
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_PENDING;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH OpalControl;

_Use_decl_annotations_
NTSTATUS OpalControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return OpalServe(Irp); // expect: irp/pending-and-completed
}
