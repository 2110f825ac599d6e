// A driver of old makes its device in DriverEntry.
#include <wdm.h>

IO_TIMER_ROUTINE BeepTick;
DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD BeepUnload;

_Use_decl_annotations_
VOID BeepUnload(PDRIVER_OBJECT DriverObject)
{
    IoStopTimer(DriverObject->DeviceObject);
    IoDeleteDevice(DriverObject->DeviceObject);
}

static NTSTATUS MakeDevice(PDRIVER_OBJECT DriverObject)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_BEEP, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (NT_SUCCESS(status)) {
        status = IoInitializeTimer(device, BeepTick, NULL);
        if (!NT_SUCCESS(status)) {
            IoDeleteDevice(device);
        }
    }
    return status;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BeepUnload;
    return MakeDevice(DriverObject);
}
