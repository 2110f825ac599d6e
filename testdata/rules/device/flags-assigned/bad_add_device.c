// That the device is no longer initializing is told by leaving the bit out, and all others go with it.
#include <wdm.h>

DRIVER_ADD_DEVICE StickAdd;

_Use_decl_annotations_
NTSTATUS StickAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(PhysicalDeviceObject);
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_DISK, 0, FALSE, &device);
    if (NT_SUCCESS(status)) {
        device->Flags = DO_DIRECT_IO | DO_POWER_PAGABLE; // expect: device/flags-assigned
    }
    return status;
}
