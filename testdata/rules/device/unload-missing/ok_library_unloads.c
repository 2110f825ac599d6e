// A library of ours sets the routines: that there is none is not known.
#include <ntddk.h>

NTSTATUS MastLibraryStart(PDRIVER_OBJECT DriverObject);

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    status = MastLibraryStart(DriverObject);
    if (!NT_SUCCESS(status))
        return status;
    return IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
}
