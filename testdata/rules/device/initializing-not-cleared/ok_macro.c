// Cleared with the macro of file systems.
#include <wdm.h>

#ifndef ClearFlag
#define ClearFlag(F, S) ((F) &= ~(S))
#endif

typedef struct _APRICOT {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
} APRICOT, *PAPRICOT;

static DRIVER_ADD_DEVICE ApricotAdd;

VOID ApricotSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverExtension->AddDevice = ApricotAdd;
}

static NTSTATUS ApricotAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PAPRICOT device;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, sizeof(APRICOT), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PAPRICOT)self->DeviceExtension;
    device->Self = self;
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    ClearFlag(self->Flags, DO_DEVICE_INITIALIZING);
    return STATUS_SUCCESS;
}
