// The wrapper returns the pointer: its callers look at it.
#include <wdm.h>

typedef struct _SLING { PDEVICE_OBJECT Lower, Self; ULONG Turns; } SLING, *PSLING;

DRIVER_ADD_DEVICE SlingAddDevice;

static PDEVICE_OBJECT SlingAttach(PSLING Ext, PDEVICE_OBJECT Target)
{
    PDEVICE_OBJECT lower = IoAttachDeviceToDeviceStack(Ext->Self, Target);
    return lower;
}

_Use_decl_annotations_
NTSTATUS SlingAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PSLING ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SLING), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PSLING)device->DeviceExtension;
    ext->Self = device;
    ext->Lower = SlingAttach(ext, PhysicalDeviceObject);
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= DO_BUFFERED_IO;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
