// What unknown code returns may be the status that it completed with.
#include <ntddk.h>

NTSTATUS AphidServe(_In_ PIRP Irp);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH AphidControl;

_Use_decl_annotations_
NTSTATUS AphidControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_NOT_SUPPORTED;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->RequestorMode == KernelMode)
        status = AphidServe(Irp);
    else {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
