// Without the assignment the routine returns success for a request that failed.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_SET_INFORMATION) DRIVER_DISPATCH CicadaSet;

_Use_decl_annotations_
NTSTATUS CicadaSet(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.SetFile.FileInformationClass != FileBasicInformation) {
        Irp->IoStatus.Status = STATUS_INVALID_PARAMETER;
        status = STATUS_INVALID_PARAMETER; // guard
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
