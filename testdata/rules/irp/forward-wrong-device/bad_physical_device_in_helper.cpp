// The helper that passes requests on has picked the wrong member.
#include <wdm.h>

struct Probe {
    PDEVICE_OBJECT Physical;
    PDEVICE_OBJECT Below;
};

static NTSTATUS PassOn(Probe *probe, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(probe->Physical, Irp);
}

extern "C" DRIVER_ADD_DEVICE ProbeAdd;
extern "C" DRIVER_DISPATCH ProbeControl;

_Use_decl_annotations_
extern "C" NTSTATUS ProbeAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device = nullptr;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(Probe), nullptr, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    auto probe = static_cast<Probe *>(device->DeviceExtension);
    probe->Below = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (probe->Below == nullptr) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    probe->Physical = PhysicalDeviceObject;
    device->Flags |= probe->Below->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
extern "C" NTSTATUS ProbeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return PassOn(static_cast<Probe *>(DeviceObject->DeviceExtension), Irp); // expect: irp/forward-wrong-device
}
