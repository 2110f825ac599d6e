// The store of old times is switched off.
#include <wdm.h>

DRIVER_ADD_DEVICE SkiffAdd;
_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH SkiffCreate;

_Use_decl_annotations_
NTSTATUS SkiffCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
#if 0 // guard
    DeviceObject->DriverObject->DriverExtension->AddDevice = SkiffAdd;
#endif // guard
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
