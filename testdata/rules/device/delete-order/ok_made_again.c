// The variable is used for a second device after the first was deleted.
#include <ntddk.h>

NTSTATUS TrowMake(PDRIVER_OBJECT DriverObject)
{
    PDEVICE_OBJECT device;
    NTSTATUS status = IoCreateDevice(DriverObject, 4096, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    IoDeleteDevice(device);
    status = IoCreateDevice(DriverObject, 512, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}
