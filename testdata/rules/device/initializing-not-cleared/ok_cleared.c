// Cleared last.
#include <wdm.h>

typedef struct _ALMOND {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
} ALMOND, *PALMOND;

static DRIVER_ADD_DEVICE AlmondAdd;

VOID AlmondSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverExtension->AddDevice = AlmondAdd;
}

static NTSTATUS AlmondAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PALMOND device;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, sizeof(ALMOND), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PALMOND)self->DeviceExtension;
    device->Self = self;
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
