// Cleanup frees the context of the file object.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH BasilCleanup;

_Use_decl_annotations_
NTSTATUS BasilCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILE_OBJECT file = IoGetCurrentIrpStackLocation(Irp)->FileObject;

    UNREFERENCED_PARAMETER(DeviceObject);
    ExFreePoolWithTag(file->FsContext, 'lsaB'); // expect: cancel/cleanup-frees-early
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
