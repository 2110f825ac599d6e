// A class of information, not a control code: what the others get is for the author to say.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_SET_INFORMATION) DRIVER_DISPATCH TrickSet;

_Use_decl_annotations_
NTSTATUS TrickSet(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (IoGetCurrentIrpStackLocation(Irp)->Parameters.SetFile.FileInformationClass) {
    case FileEndOfFileInformation:
        status = STATUS_DISK_FULL;
        break;
    default:
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
