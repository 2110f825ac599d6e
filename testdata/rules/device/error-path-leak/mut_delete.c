// The device is deleted when the notification cannot be registered.
#include <ntddk.h>

DRIVER_UNLOAD LatchUnload;

static VOID LatchProcess(HANDLE ParentId, HANDLE ProcessId, BOOLEAN Create)
{
    UNREFERENCED_PARAMETER(ParentId);
    UNREFERENCED_PARAMETER(ProcessId);
    UNREFERENCED_PARAMETER(Create);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = LatchUnload;
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    status = PsSetCreateProcessNotifyRoutine(LatchProcess, FALSE);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device); // guard
        return status;
    }
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID LatchUnload(PDRIVER_OBJECT DriverObject)
{
    PsSetCreateProcessNotifyRoutine(LatchProcess, TRUE);
    IoDeleteDevice(DriverObject->DeviceObject);
}
