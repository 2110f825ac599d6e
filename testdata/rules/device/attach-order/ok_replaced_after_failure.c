// When attaching fails, the device is deleted, made again with another type, and attached once more.
#include <ntddk.h>

NTSTATUS BatikAttach(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Target, PDEVICE_OBJECT *Below)
{
    static const DEVICE_TYPE types[] = {FILE_DEVICE_DISK, FILE_DEVICE_UNKNOWN};
    PDEVICE_OBJECT device = NULL;
    NTSTATUS status = STATUS_NO_SUCH_DEVICE;
    ULONG tried = 0;
Again:
    status = IoCreateDevice(DriverObject, 0, NULL, types[tried], 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    *Below = IoAttachDeviceToDeviceStack(device, Target);
    if (*Below == NULL) {
        IoDeleteDevice(device);
        device = NULL;
        if (++tried < ARRAYSIZE(types))
            goto Again;
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
