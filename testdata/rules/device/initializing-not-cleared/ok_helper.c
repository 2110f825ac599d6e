// A helper clears it through the extension.
#include <wdm.h>

typedef struct _BAMBOO {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
} BAMBOO, *PBAMBOO;

static DRIVER_ADD_DEVICE BambooAdd;

VOID BambooSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverExtension->AddDevice = BambooAdd;
}

static VOID BambooReady(PBAMBOO Device)
{
    Device->Self->Flags |= DO_BUFFERED_IO;
    Device->Self->Flags &= ~DO_DEVICE_INITIALIZING;
}

static NTSTATUS BambooAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PBAMBOO device;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, sizeof(BAMBOO), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PBAMBOO)self->DeviceExtension;
    device->Self = self;
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    BambooReady(device);
    return STATUS_SUCCESS;
}
