// AddDevice detaches and deletes on each failing way out, in that order.
#include <wdm.h>

typedef struct _HEDDLE { PDEVICE_OBJECT Lower; PIO_WORKITEM Item; } HEDDLE, *PHEDDLE;

DRIVER_ADD_DEVICE HeddleAddDevice;

_Use_decl_annotations_
NTSTATUS HeddleAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PHEDDLE heddle;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(HEDDLE), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    heddle = (PHEDDLE)device->DeviceExtension;
    status = IoAttachDeviceToDeviceStackSafe(device, PhysicalDeviceObject, &heddle->Lower);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    heddle->Item = IoAllocateWorkItem(device);
    if (heddle->Item == NULL) {
        IoDetachDevice(heddle->Lower);
        IoDeleteDevice(device);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    device->Flags |= heddle->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return status;
}
