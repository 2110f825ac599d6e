// The failing branch deletes the device, and so does the label it goes to.
#include <ntddk.h>

NTSTATUS SickleMake(PDRIVER_OBJECT DriverObject, PUNICODE_STRING Name, PUNICODE_STRING Link)
{
    PDEVICE_OBJECT device = NULL;
    NTSTATUS status = IoCreateDevice(DriverObject, 0, Name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        goto Exit;
    status = IoCreateSymbolicLink(Link, Name);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        goto Exit;
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
Exit:
    if (device != NULL)
        IoDeleteDevice(device); // expect: device/delete-order
    return status;
}
