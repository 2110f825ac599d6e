// The caller of the routine that creates it clears it.
#include <wdm.h>

typedef struct _BERYL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
} BERYL, *PBERYL;

static DRIVER_ADD_DEVICE BerylAdd;

VOID BerylSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverExtension->AddDevice = BerylAdd;
}

static NTSTATUS BerylMake(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical, PDEVICE_OBJECT *DeviceObject)
{
    PDEVICE_OBJECT self = NULL;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(BERYL), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    ((PBERYL)self->DeviceExtension)->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (((PBERYL)self->DeviceExtension)->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    *DeviceObject = self;
    return STATUS_SUCCESS;
}

static NTSTATUS BerylAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PBERYL device;
    NTSTATUS status;

    status = BerylMake(DriverObject, Physical, &self);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PBERYL)self->DeviceExtension;
    device->Self = self;
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
