// The flags of the device below are taken over whole.
#include <wdm.h>

typedef struct _CACTUS {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
} CACTUS, *PCACTUS;

static DRIVER_ADD_DEVICE CactusAdd;

VOID CactusSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverExtension->AddDevice = CactusAdd;
}

static NTSTATUS CactusAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PCACTUS device;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, sizeof(CACTUS), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PCACTUS)self->DeviceExtension;
    device->Self = self;
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags = device->Lower->Flags; // expect: device/flags-assigned
    return STATUS_SUCCESS;
}
