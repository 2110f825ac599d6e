// The code of the entry routine is gone when the device is added.
#include <wdm.h>

DRIVER_ADD_DEVICE PumpAdd;

_Use_decl_annotations_
NTSTATUS PumpAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDRIVER_INITIALIZE entry = DriverObject->DriverInit; // expect: device/driver-object-used-late

    UNREFERENCED_PARAMETER(PhysicalDeviceObject);
    return entry ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}
