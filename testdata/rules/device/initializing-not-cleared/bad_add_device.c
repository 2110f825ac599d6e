// The last line is missing.
#include <wdm.h>

typedef struct _UMBER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
} UMBER, *PUMBER;

static DRIVER_ADD_DEVICE UmberAdd;

VOID UmberSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverExtension->AddDevice = UmberAdd;
}

static NTSTATUS UmberAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PUMBER device;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, sizeof(UMBER), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PUMBER)self->DeviceExtension;
    device->Self = self;
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags |= DO_BUFFERED_IO | DO_POWER_PAGABLE;
    return STATUS_SUCCESS; // expect: device/initializing-not-cleared
}
