// Assigned and tested at once.
#include <wdm.h>

typedef struct _BLOCK { PDEVICE_OBJECT Lower, Self; ULONG Turns; } BLOCK, *PBLOCK;

DRIVER_ADD_DEVICE BlockAddDevice;

_Use_decl_annotations_
NTSTATUS BlockAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PBLOCK ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(BLOCK), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PBLOCK)device->DeviceExtension;
    ext->Self = device;
    if (!(ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject))) {
        IoDeleteDevice(device);
        return STATUS_DEVICE_REMOVED;
    }
    device->Flags |= DO_BUFFERED_IO;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
