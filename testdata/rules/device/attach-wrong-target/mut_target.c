// The target is the device that AddDevice was called for.
#include <wdm.h>

DRIVER_ADD_DEVICE AwlAddDevice;

_Use_decl_annotations_
NTSTATUS AwlAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device = NULL, lower;
    UNREFERENCED_PARAMETER(PhysicalDeviceObject);
    NTSTATUS status;
    PDEVICE_OBJECT target;
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    target = device;
    target = PhysicalDeviceObject; // guard
    lower = IoAttachDeviceToDeviceStack(device, target);
    if (lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
