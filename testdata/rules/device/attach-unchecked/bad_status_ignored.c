// The safe form tells whether it worked; nobody listens.
#include <wdm.h>

typedef struct _CLEAT { PDEVICE_OBJECT Lower, Self; ULONG Turns; } CLEAT, *PCLEAT;

DRIVER_ADD_DEVICE CleatAddDevice;

_Use_decl_annotations_
NTSTATUS CleatAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PCLEAT ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(CLEAT), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PCLEAT)device->DeviceExtension;
    ext->Self = device;
    IoAttachDeviceToDeviceStackSafe(device, PhysicalDeviceObject, &ext->Lower); // expect: device/attach-unchecked
    device->Flags |= DO_BUFFERED_IO;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
