// In C++, with a class around the device.
#include <wdm.h>

class ZirconDevice {
public:
    static NTSTATUS Add(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical);

private:
    PDEVICE_OBJECT lower;
};

VOID ZirconSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverExtension->AddDevice = ZirconDevice::Add;
}

NTSTATUS ZirconDevice::Add(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = nullptr;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(ZirconDevice), nullptr, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    auto *device = static_cast<ZirconDevice *>(self->DeviceExtension);
    device->lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->lower == nullptr) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    return STATUS_SUCCESS; // expect: device/initializing-not-cleared
}
