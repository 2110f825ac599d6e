// The same, by way of the extension.
#include <wdm.h>

DRIVER_ADD_DEVICE FroeAddDevice;

typedef struct _FROE { PDEVICE_OBJECT Pdo; } FROE, *PFROE;

_Use_decl_annotations_
NTSTATUS FroeAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device = NULL, lower;
    NTSTATUS status;
    status = IoCreateDevice(DriverObject, sizeof(FROE), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ((PFROE)device->DeviceExtension)->Pdo = PhysicalDeviceObject;
    lower = IoAttachDeviceToDeviceStack(device, ((PFROE)device->DeviceExtension)->Pdo);
    if (lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
