// Compared with NULL; the device is deleted again.
#include <wdm.h>

typedef struct _HOIST { PDEVICE_OBJECT Lower, Self; ULONG Turns; } HOIST, *PHOIST;

DRIVER_ADD_DEVICE HoistAddDevice;

_Use_decl_annotations_
NTSTATUS HoistAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PHOIST ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(HOIST), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PHOIST)device->DeviceExtension;
    ext->Self = device;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (NULL == ext->Lower) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= DO_BUFFERED_IO;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
