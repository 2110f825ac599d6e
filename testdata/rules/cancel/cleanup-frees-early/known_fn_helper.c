// FN: The helper that frees is called by cleanup: only what cleanup itself frees is looked at.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH ChiveCleanup;

static VOID ChiveDrop(PFILE_OBJECT File)
{
    ExFreePoolWithTag(File->FsContext, 'vihC');
}

_Use_decl_annotations_
NTSTATUS ChiveCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    ChiveDrop(IoGetCurrentIrpStackLocation(Irp)->FileObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
