// A control device that is made when the first device comes.
#include <wdm.h>

typedef struct _WHEAT {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
} WHEAT, *PWHEAT;

static DRIVER_ADD_DEVICE WheatAdd;
static PDEVICE_OBJECT WheatShared;
static UNICODE_STRING WheatName = RTL_CONSTANT_STRING(L"\\Device\\Wheat");

VOID WheatSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverExtension->AddDevice = WheatAdd;
}

static NTSTATUS WheatControl(PDRIVER_OBJECT DriverObject)
{
    PDEVICE_OBJECT control = NULL;
    NTSTATUS status;

    if (WheatShared != NULL) {
        return STATUS_SUCCESS;
    }
    status = IoCreateDevice(DriverObject, 0, &WheatName, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &control);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    control->Flags |= DO_DIRECT_IO;
    WheatShared = control;
    return STATUS_SUCCESS; // expect: device/initializing-not-cleared
}

static NTSTATUS WheatAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PWHEAT device;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, sizeof(WHEAT), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PWHEAT)self->DeviceExtension;
    device->Self = self;
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    status = WheatControl(DriverObject);
    if (!NT_SUCCESS(status)) {
        IoDetachDevice(device->Lower);
        IoDeleteDevice(self);
    }
    return status;
}
