// The variable holds nothing at all.
#include <wdm.h>

DRIVER_ADD_DEVICE TreadleAddDevice;

_Use_decl_annotations_
NTSTATUS TreadleAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device, lower;
    NTSTATUS status;
    lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject); // expect: device/attach-order
    status = IoCreateDevice(DriverObject, 128, NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        if (lower != NULL)
            IoDetachDevice(lower);
        return status;
    }
    if (lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
