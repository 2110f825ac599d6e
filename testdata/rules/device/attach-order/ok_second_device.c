// A control device is created after the first was attached, in a variable of its own.
#include <ntddk.h>

NTSTATUS HarnessAttach(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Target, PDEVICE_OBJECT Filter, PDEVICE_OBJECT *Below)
{
    PDEVICE_OBJECT control;
    *Below = IoAttachDeviceToDeviceStack(Filter, Target);
    if (*Below == NULL)
        return STATUS_NO_SUCH_DEVICE;
    return IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &control);
}
