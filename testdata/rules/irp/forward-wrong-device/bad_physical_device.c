// Sent to the physical device: filters between it and this driver never see the request.
#include <wdm.h>

typedef struct _SENSOR {
    PDEVICE_OBJECT Pdo;
    PDEVICE_OBJECT Lower;
} SENSOR, *PSENSOR;

DRIVER_ADD_DEVICE SensorAdd;
DRIVER_DISPATCH SensorPnp;

_Use_decl_annotations_
NTSTATUS SensorAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PSENSOR sensor;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SENSOR), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    sensor = (PSENSOR)device->DeviceExtension;
    sensor->Pdo = PhysicalDeviceObject;
    sensor->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (sensor->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= sensor->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS SensorPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSENSOR sensor = (PSENSOR)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(sensor->Pdo, Irp); // expect: irp/forward-wrong-device
}
