// Another function looks at the member before the device is made ready.
#include <wdm.h>

typedef struct _PULLEY { PDEVICE_OBJECT Lower, Self; ULONG Turns; } PULLEY, *PPULLEY;

DRIVER_ADD_DEVICE PulleyAddDevice;

static NTSTATUS PulleyCheck(PPULLEY Ext)
{
    return Ext->Lower ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

_Use_decl_annotations_
NTSTATUS PulleyAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PPULLEY ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(PULLEY), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PPULLEY)device->DeviceExtension;
    ext->Self = device;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    status = PulleyCheck(ext);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    device->Flags |= DO_BUFFERED_IO;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
