// AddDevice gives up when it cannot attach, but keeps the device that it made.
#include <wdm.h>

typedef struct _LOOM { PDEVICE_OBJECT Self, Lower; } LOOM, *PLOOM;

DRIVER_ADD_DEVICE LoomAddDevice;

_Use_decl_annotations_
NTSTATUS LoomAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PLOOM loom;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(LOOM), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    loom = (PLOOM)device->DeviceExtension;
    RtlZeroMemory(loom, sizeof(*loom));
    loom->Self = device;
    loom->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (loom->Lower == NULL)
        return STATUS_NO_SUCH_DEVICE; // expect: device/error-path-leak
    device->Flags |= loom->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
