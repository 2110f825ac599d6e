// The variable holds a device of the caller first, and is used again for another.
#include <ntddk.h>

NTSTATUS SelvageAttach(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Filter, PDEVICE_OBJECT Target, PDEVICE_OBJECT *Below)
{
    PDEVICE_OBJECT device = Filter;
    *Below = IoAttachDeviceToDeviceStack(device, Target);
    if (*Below == NULL)
        return STATUS_NO_SUCH_DEVICE;
    return IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
}
