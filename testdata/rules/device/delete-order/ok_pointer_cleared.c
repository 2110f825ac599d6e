// The pointer is set to NULL, so that the label does not delete again.
#include <ntddk.h>

NTSTATUS SpadeMake(PDRIVER_OBJECT DriverObject, PUNICODE_STRING Name, PUNICODE_STRING Link)
{
    PDEVICE_OBJECT device = NULL;
    NTSTATUS status = IoCreateDevice(DriverObject, 0, Name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        goto Exit;
    status = IoCreateSymbolicLink(Link, Name);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        device = NULL;
        goto Exit;
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
Exit:
    if (!NT_SUCCESS(status) && device != NULL)
        IoDeleteDevice(device);
    return status;
}
