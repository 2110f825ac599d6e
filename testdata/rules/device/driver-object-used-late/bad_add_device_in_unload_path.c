// The AddDevice routine is set when the first device is opened: by then the system took the driver for one without.
#include <wdm.h>

DRIVER_ADD_DEVICE ToolAdd;
_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH ToolCreate;

_Use_decl_annotations_
NTSTATUS ToolCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    DeviceObject->DriverObject->DriverExtension->AddDevice = ToolAdd; // expect: device/driver-object-used-late
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
