// The device is created before it is attached.
#include <wdm.h>

DRIVER_ADD_DEVICE CarderAddDevice;

_Use_decl_annotations_
NTSTATUS CarderAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device = NULL, lower;
    NTSTATUS status;
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device); // guard
    if (!NT_SUCCESS(status)) // guard
        return status; // guard
    lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (lower == NULL) {
        IoDeleteDevice(device); // guard
        return STATUS_NO_SUCH_DEVICE;
    }
#if 0 // guard
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        IoDetachDevice(lower);
        return status;
    }
#endif // guard
    device->Flags |= lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
