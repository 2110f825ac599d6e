// The pointer is compared with NULL.
#include <wdm.h>

typedef struct _JIB { PDEVICE_OBJECT Lower, Self; ULONG Turns; } JIB, *PJIB;

DRIVER_ADD_DEVICE JibAddDevice;

_Use_decl_annotations_
NTSTATUS JibAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PJIB ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(JIB), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PJIB)device->DeviceExtension;
    ext->Self = device;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (ext->Lower == NULL) { // guard
        IoDeleteDevice(device); // guard
        return STATUS_NO_SUCH_DEVICE; // guard
    } // guard
    device->Flags |= DO_BUFFERED_IO;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
