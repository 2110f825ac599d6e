// The file system helper gets one status, the I/O manager another.
#include <ntifs.h>

VOID GnatFinish(_In_ PIRP Irp);

_Dispatch_type_(IRP_MJ_QUERY_EA) DRIVER_DISPATCH GnatQueryEa;

_Use_decl_annotations_
NTSTATUS GnatQueryEa(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Information = 0;
    Irp->IoStatus.Status = STATUS_EAS_NOT_SUPPORTED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_NOT_IMPLEMENTED; // expect: irp/return-status-mismatch
}
