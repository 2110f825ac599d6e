// A driver of old makes its device in DriverEntry.
#include <wdm.h>

IO_TIMER_ROUTINE BeepTick;
DRIVER_INITIALIZE DriverEntry;

static NTSTATUS MakeDevice(PDRIVER_OBJECT DriverObject)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_BEEP, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (NT_SUCCESS(status)) {
        status = IoInitializeTimer(device, BeepTick, NULL);
    }
    return status;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return MakeDevice(DriverObject);
}
