// The cleanup deletes the device, but leaves it hanging on top of the stack.
#include <wdm.h>

DEFINE_GUID(GUID_SPINDLE, 0x5d1c61a0, 0x3b0e, 0x4b57, 0x9a, 0x11, 0x20, 0x63, 0x7e, 0x51, 0x0c, 0x08);

typedef struct _SPINDLE { PDEVICE_OBJECT Lower; UNICODE_STRING Name; } SPINDLE, *PSPINDLE;

DRIVER_ADD_DEVICE SpindleAddDevice;

_Use_decl_annotations_
NTSTATUS SpindleAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device = NULL;
    PSPINDLE spindle;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SPINDLE), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        goto Done;
    spindle = (PSPINDLE)device->DeviceExtension;
    spindle->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (!spindle->Lower) {
        status = STATUS_DEVICE_REMOVED;
        goto Delete;
    }
    status = IoRegisterDeviceInterface(PhysicalDeviceObject, &GUID_SPINDLE, NULL, &spindle->Name);
    if (!NT_SUCCESS(status))
        goto Delete;
    device->Flags |= DO_BUFFERED_IO;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
Delete:
    IoDeleteDevice(device);
Done:
    return status; // expect: device/error-path-leak
}
