// Whether the status can be STATUS_PENDING there is not known: a test asks, nothing says so.
#include <wdm.h>

NTSTATUS BobbinAsk(PDEVICE_OBJECT DeviceObject, ULONG Code);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BobbinControl;

_Use_decl_annotations_
NTSTATUS BobbinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_UNSUCCESSFUL;

    if (DeviceObject->DeviceType == FILE_DEVICE_UNKNOWN) {
        status = ((PNTSTATUS)DeviceObject->DeviceExtension)[0];
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    if (status == STATUS_PENDING) {
        DbgPrint("strange\n");
    }
    return status;
}
