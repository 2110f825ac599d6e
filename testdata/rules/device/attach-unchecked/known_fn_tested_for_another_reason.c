// FN: removal tests the member, though nothing does when it is set.
#include <wdm.h>

typedef struct _GAFF { PDEVICE_OBJECT Lower, Self; ULONG Turns; } GAFF, *PGAFF;

DRIVER_ADD_DEVICE GaffAddDevice;

_Use_decl_annotations_
NTSTATUS GaffAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PGAFF ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(GAFF), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PGAFF)device->DeviceExtension;
    ext->Self = device;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    device->Flags |= DO_BUFFERED_IO;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

VOID GaffRemove(PGAFF Ext)
{
    if (Ext->Lower)
        IoDetachDevice(Ext->Lower);
    IoDeleteDevice(Ext->Self);
}
