// Devices of drivers that start with the system are added before reinitialization runs.
#include <wdm.h>

DRIVER_ADD_DEVICE RaftAdd;
DRIVER_REINITIALIZE RaftAgain;

_Use_decl_annotations_
NTSTATUS RaftAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    IoRegisterDriverReinitialization(DriverObject, RaftAgain, PhysicalDeviceObject);
    return STATUS_SUCCESS;
}
