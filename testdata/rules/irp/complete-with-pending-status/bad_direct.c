// Marked, given STATUS_PENDING as its status, and completed.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH LeadRead;

_Use_decl_annotations_
NTSTATUS LeadRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoMarkIrpPending(Irp);
    Irp->IoStatus.Status = STATUS_PENDING;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: irp/complete-with-pending-status
    return STATUS_PENDING;
}
