// Reinitialization routines run at the end of the system's start; this one is registered long after.
#include <wdm.h>

DRIVER_REINITIALIZE RadioAgain;
_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH RadioCreate;

_Use_decl_annotations_
NTSTATUS RadioCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoRegisterDriverReinitialization(DeviceObject->DriverObject, RadioAgain, NULL); // expect: device/driver-object-used-late
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
