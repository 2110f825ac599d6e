// Without the return the request is completed a second time.
#include <ntddk.h>

static NTSTATUS BatFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH BatCreate;

_Use_decl_annotations_
NTSTATUS BatCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->RequestorMode != KernelMode) {
        BatFinish(Irp, STATUS_ACCESS_DENIED, 0);
        return STATUS_ACCESS_DENIED; // guard
    }
    return BatFinish(Irp, STATUS_SUCCESS, FILE_OPENED);
}
