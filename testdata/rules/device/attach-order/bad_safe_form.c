// The safe form is no safer here.
#include <wdm.h>

DRIVER_ADD_DEVICE ShuttleAddDevice;

_Use_decl_annotations_
NTSTATUS ShuttleAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device = NULL, lower;
    NTSTATUS status;
    status = IoAttachDeviceToDeviceStackSafe(device, PhysicalDeviceObject, &lower); // expect: device/attach-order
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_DISK, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        IoDetachDevice(lower);
        return status;
    }
    device->Flags |= lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
