// The member holds the physical device at first, and what attaching returned later.
#include <wdm.h>

typedef struct _BOTH {
    PDEVICE_OBJECT Next;
} BOTH, *PBOTH;

DRIVER_ADD_DEVICE BothAdd_ok;
DRIVER_DISPATCH BothPnp_ok;

_Use_decl_annotations_
NTSTATUS BothAdd_ok(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PBOTH both;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(BOTH), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    both = (PBOTH)device->DeviceExtension;
    both->Next = PhysicalDeviceObject;
    both->Next = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (both->Next == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= both->Next->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS BothPnp_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PBOTH)DeviceObject->DeviceExtension)->Next, Irp);
}
