// Another routine fills the status block.
#include <ntddk.h>

BOOLEAN FogRead(_In_ PFILE_OBJECT File, _Out_ PIO_STATUS_BLOCK Result);

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH FogReadFile;

_Use_decl_annotations_
NTSTATUS FogReadFile(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_END_OF_FILE;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (FogRead(IoGetCurrentIrpStackLocation(Irp)->FileObject, &Irp->IoStatus))
        status = Irp->IoStatus.Status;
    else {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
