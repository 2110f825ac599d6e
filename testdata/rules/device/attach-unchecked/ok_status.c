// The status of the safe form decides.
#include <wdm.h>

typedef struct _TACKLE { PDEVICE_OBJECT Lower, Self; ULONG Turns; } TACKLE, *PTACKLE;

DRIVER_ADD_DEVICE TackleAddDevice;

_Use_decl_annotations_
NTSTATUS TackleAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PTACKLE ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(TACKLE), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PTACKLE)device->DeviceExtension;
    ext->Self = device;
    status = IoAttachDeviceToDeviceStackSafe(device, PhysicalDeviceObject, &ext->Lower);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    device->Flags |= DO_BUFFERED_IO;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
