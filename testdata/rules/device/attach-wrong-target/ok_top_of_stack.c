// The device on top of the stack is asked for first.
#include <wdm.h>

DRIVER_ADD_DEVICE MalletAddDevice;

_Use_decl_annotations_
NTSTATUS MalletAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device = NULL, lower;
    NTSTATUS status;
    PDEVICE_OBJECT top;
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    top = IoGetAttachedDeviceReference(PhysicalDeviceObject);
    lower = IoAttachDeviceToDeviceStack(device, top);
    ObDereferenceObject(top);
    if (lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
