// On a failing way the device goes.
#include <wdm.h>

typedef struct _CALLA {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
} CALLA, *PCALLA;

static DRIVER_ADD_DEVICE CallaAdd;

VOID CallaSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverExtension->AddDevice = CallaAdd;
}

static NTSTATUS CallaAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PCALLA device;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, sizeof(CALLA), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PCALLA)self->DeviceExtension;
    device->Self = self;
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower != NULL) {
        self->Flags &= ~DO_DEVICE_INITIALIZING;
        return STATUS_SUCCESS;
    }
    IoDeleteDevice(self);
    return STATUS_DEVICE_REMOVED;
}
