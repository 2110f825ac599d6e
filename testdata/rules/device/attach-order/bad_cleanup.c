// Both calls in one chain with a common way out.
#include <wdm.h>

DRIVER_ADD_DEVICE WeftAddDevice;

_Use_decl_annotations_
NTSTATUS WeftAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device = NULL, lower;
    NTSTATUS status;
    status = STATUS_NO_SUCH_DEVICE;
    if ((lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject)) == NULL) // expect: device/attach-order
        goto Out;
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, TRUE, &device);
    if (!NT_SUCCESS(status)) {
        IoDetachDevice(lower);
Out:
        return status;
    }
    device->Flags |= lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
