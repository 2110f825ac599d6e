// The last step.
#include <wdm.h>

typedef struct _CASHEW {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
} CASHEW, *PCASHEW;

static DRIVER_ADD_DEVICE CashewAdd;

VOID CashewSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverExtension->AddDevice = CashewAdd;
}

static NTSTATUS CashewAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PCASHEW device;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, sizeof(CASHEW), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PCASHEW)self->DeviceExtension;
    device->Self = self;
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags |= DO_BUFFERED_IO;
    self->Flags &= ~DO_DEVICE_INITIALIZING; // guard
    return STATUS_SUCCESS;
}
