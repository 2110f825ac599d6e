// What is pending is left alone.
#include <ntddk.h>

NTSTATUS GoldStart(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH GoldWrite;

_Use_decl_annotations_
NTSTATUS GoldWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = GoldStart(DeviceObject, Irp);

    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
