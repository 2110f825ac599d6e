// The member is set to NULL.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH CressCleanup;

_Use_decl_annotations_
NTSTATUS CressCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILE_OBJECT file = IoGetCurrentIrpStackLocation(Irp)->FileObject;
    PVOID context = file->FsContext;

    UNREFERENCED_PARAMETER(DeviceObject);
    file->FsContext = NULL; // guard
    ExFreePoolWithTag(context, 'serC');
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
