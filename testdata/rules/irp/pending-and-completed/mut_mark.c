// Without the mark a completed request is reported as pending.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_FLUSH_BUFFERS) DRIVER_DISPATCH AgateFlush;

_Use_decl_annotations_
NTSTATUS AgateFlush(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoMarkIrpPending(Irp); // guard
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_PENDING;
}
