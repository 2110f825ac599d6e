// The key of the device.
#include <ntddk.h>

NTSTATUS JadeOpen(PDEVICE_OBJECT PhysicalDevice, PHANDLE Key)
{
    PAGED_CODE();
    return IoOpenDeviceRegistryKey(PhysicalDevice, PLUGPLAY_REGKEY_DEVICE, KEY_READ, Key);
}
