// AddDevice names its device for old programs; when it then cannot attach, the name stays.
#include <wdm.h>

typedef struct _FLUME { PDEVICE_OBJECT Lower; } FLUME, *PFLUME;

DRIVER_ADD_DEVICE FlumeAddDevice;

_Use_decl_annotations_
NTSTATUS FlumeAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Flume0"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Flume0");
    PDEVICE_OBJECT device = NULL;
    PFLUME flume;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, sizeof(FLUME), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    flume = (PFLUME)device->DeviceExtension;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    flume->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (flume->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE; // expect: device/symlink-leak
    }
    device->Flags |= flume->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
