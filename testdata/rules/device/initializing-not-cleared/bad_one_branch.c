// Only the device with a filter below gets ready.
#include <wdm.h>

typedef struct _VANILLA {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
} VANILLA, *PVANILLA;

static DRIVER_ADD_DEVICE VanillaAdd;

VOID VanillaSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverExtension->AddDevice = VanillaAdd;
}

static NTSTATUS VanillaAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PVANILLA device;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, sizeof(VANILLA), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PVANILLA)self->DeviceExtension;
    device->Self = self;
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    if (device->Lower == Physical) {
        return STATUS_SUCCESS; // expect: device/initializing-not-cleared
    }
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
