// The status is STATUS_PENDING for a while, and the final one at the end.
#include <ntddk.h>

NTSTATUS SilverWork(_In_ PDEVICE_OBJECT DeviceObject);

_Dispatch_type_(IRP_MJ_FLUSH_BUFFERS) DRIVER_DISPATCH SilverFlush;

_Use_decl_annotations_
NTSTATUS SilverFlush(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;

    Irp->IoStatus.Status = STATUS_PENDING;
    Irp->IoStatus.Information = 0;
    status = SilverWork(DeviceObject);
    if (!NT_SUCCESS(status))
        status = STATUS_IO_DEVICE_ERROR;
    else
        status = STATUS_SUCCESS;
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
