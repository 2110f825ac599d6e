// A driver for one device only keeps it in a global.
#include <wdm.h>

DRIVER_ADD_DEVICE BurinAddDevice;

PDEVICE_OBJECT g_Pdo;

_Use_decl_annotations_
NTSTATUS BurinAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device = NULL, lower;
    NTSTATUS status;
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    g_Pdo = PhysicalDeviceObject;
    lower = IoAttachDeviceToDeviceStack(device, g_Pdo);
    if (lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
