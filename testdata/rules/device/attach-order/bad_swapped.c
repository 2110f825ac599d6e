// The two calls stand the wrong way round.
#include <wdm.h>

DRIVER_ADD_DEVICE BobbinAddDevice;

_Use_decl_annotations_
NTSTATUS BobbinAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device = NULL, lower;
    NTSTATUS status;
    lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject); // expect: device/attach-order
    if (lower == NULL)
        return STATUS_NO_SUCH_DEVICE;
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        IoDetachDevice(lower);
        return status;
    }
    device->Flags |= lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
