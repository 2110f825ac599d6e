// The helper returns what it was given.
#include <ntddk.h>

static NTSTATUS MiteFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH MiteRead;

_Use_decl_annotations_
NTSTATUS MiteRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    ULONG length = IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (length == 0)
        return MiteFinish(Irp, STATUS_SUCCESS, 0);
    if (length > PAGE_SIZE)
        return MiteFinish(Irp, STATUS_INVALID_BUFFER_SIZE, 0);
    RtlFillMemory(Irp->AssociatedIrp.SystemBuffer, length, 'x');
    return MiteFinish(Irp, STATUS_SUCCESS, length);
}
