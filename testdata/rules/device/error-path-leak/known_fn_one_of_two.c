// FN: two devices are made and one is deleted: what was undone last counts for both.
#include <ntddk.h>

DRIVER_UNLOAD TwinUnload;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT left, right;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = TwinUnload;
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &left);
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &right);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(left);
        return status;
    }
    status = IoRegisterShutdownNotification(right);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(right);
    return status;
}

_Use_decl_annotations_
VOID TwinUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteDevice(DriverObject->DeviceObject->NextDevice);
    IoDeleteDevice(DriverObject->DeviceObject);
}
