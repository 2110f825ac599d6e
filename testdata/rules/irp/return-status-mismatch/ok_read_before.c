// The status is read from the IRP before it is completed.
#include <ntddk.h>

BOOLEAN TickHandle(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIO_STATUS_BLOCK Result);

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH TickWrite;

_Use_decl_annotations_
NTSTATUS TickWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;

    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    if (!TickHandle(DeviceObject, &Irp->IoStatus))
        Irp->IoStatus.Status = STATUS_UNSUCCESSFUL;
    status = Irp->IoStatus.Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
