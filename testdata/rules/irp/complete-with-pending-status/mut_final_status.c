// Without the assignment the request is completed with STATUS_PENDING.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH ChromeWrite;

_Use_decl_annotations_
NTSTATUS ChromeWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_PENDING;

    UNREFERENCED_PARAMETER(DeviceObject);
    IoMarkIrpPending(Irp);
    status = STATUS_DEVICE_NOT_READY; // guard
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_PENDING;
}
