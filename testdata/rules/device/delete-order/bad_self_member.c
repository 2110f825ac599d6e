// The extension keeps its own device, and a helper that gets the extension alone deletes it before it is detached.
#include <wdm.h>

typedef struct _HARROW { PDEVICE_OBJECT Self, Below; ULONG Rows; } HARROW, *PHARROW;

DRIVER_ADD_DEVICE HarrowAdd;
VOID HarrowGone(PHARROW Harrow);

_Use_decl_annotations_
NTSTATUS HarrowAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device = NULL;
    PHARROW harrow;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, sizeof(HARROW), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    harrow = (PHARROW)device->DeviceExtension;
    harrow->Self = device;
    harrow->Below = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (harrow->Below == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= harrow->Below->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

VOID HarrowGone(PHARROW Harrow)
{
    PDEVICE_OBJECT below = Harrow->Below;

    Harrow->Rows = 0;
    IoDeleteDevice(Harrow->Self);
    IoDetachDevice(below); // expect: device/delete-order
}
