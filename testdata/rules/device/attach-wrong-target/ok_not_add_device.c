// A filter for a named device attaches from where it likes.
#include <ntddk.h>

static PDEVICE_OBJECT g_Target;

NTSTATUS SpokeAttach(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT *Below)
{
    PDEVICE_OBJECT device;
    NTSTATUS status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    *Below = IoAttachDeviceToDeviceStack(device, g_Target);
    if (*Below == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return status;
}
