// Device extensions are nonpaged.
#include <wdm.h>

typedef struct _EXT { IO_REMOVE_LOCK RemoveLock; KSPIN_LOCK Lock; KEVENT Stopped; } EXT, *PEXT;

DRIVER_ADD_DEVICE AddDevice;

NTSTATUS AddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;
    PEXT ext;

    UNREFERENCED_PARAMETER(PhysicalDevice);
    status = IoCreateDevice(DriverObject, sizeof(EXT), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ext = (PEXT)device->DeviceExtension;
    IoInitializeRemoveLock(&ext->RemoveLock, 'kcoL', 0, 0);
    KeInitializeSpinLock(&ext->Lock);
    KeInitializeEvent(&ext->Stopped, NotificationEvent, FALSE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
