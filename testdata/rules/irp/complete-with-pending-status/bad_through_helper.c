// The helper completes with what it is given: STATUS_PENDING.
#include <ntddk.h>

static NTSTATUS ZincFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH ZincWrite;

_Use_decl_annotations_
NTSTATUS ZincWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoMarkIrpPending(Irp);
    (VOID)ZincFinish(Irp, STATUS_PENDING, 0); // expect: irp/complete-with-pending-status
    return STATUS_PENDING;
}
