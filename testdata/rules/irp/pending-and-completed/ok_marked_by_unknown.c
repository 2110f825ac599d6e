// What the routine of another module did before is not known: it may have marked the request.
#include <ntddk.h>

VOID BerylPrepare(_In_ PIRP Irp);

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH BerylWrite;

_Use_decl_annotations_
NTSTATUS BerylWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    BerylPrepare(Irp);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_PENDING;
}
