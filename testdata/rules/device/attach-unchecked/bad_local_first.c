// By way of a local.
#include <wdm.h>

typedef struct _DRUM { PDEVICE_OBJECT Lower, Self; ULONG Turns; } DRUM, *PDRUM;

DRIVER_ADD_DEVICE DrumAddDevice;

_Use_decl_annotations_
NTSTATUS DrumAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PDRUM ext;
    PDEVICE_OBJECT lower;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(DRUM), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PDRUM)device->DeviceExtension;
    ext->Self = device;
    lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject); // expect: device/attach-unchecked
    ext->Lower = lower;
    ext->Turns = lower->StackSize;
    device->Flags |= DO_BUFFERED_IO;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
