// The start routine fills in the object before anybody else can reach it.
#include <wdm.h>

typedef struct _EXT {
    KSPIN_LOCK Lock;
    _Guarded_by_(Lock) BOOLEAN Running;
    _Guarded_by_(Lock) ULONG Users;
} EXT, *PEXT;

DRIVER_ADD_DEVICE AddDevice;

static VOID Reset(PEXT Ext)
{
    Ext->Running = FALSE;
    Ext->Users = 0;
}

NTSTATUS AddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(PhysicalDevice);
    status = IoCreateDevice(DriverObject, sizeof(EXT), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (NT_SUCCESS(status)) {
        PEXT ext = (PEXT)device->DeviceExtension;

        KeInitializeSpinLock(&ext->Lock);
        Reset(ext);
        ext->Running = TRUE;
        device->Flags &= ~DO_DEVICE_INITIALIZING;
    }
    return status;
}

VOID Enter(PEXT Ext)
{
    KIRQL irql;

    KeAcquireSpinLock(&Ext->Lock, &irql);
    Ext->Users++;
    KeReleaseSpinLock(&Ext->Lock, irql);
}
