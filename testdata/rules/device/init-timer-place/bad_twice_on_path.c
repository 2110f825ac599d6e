// A second call for the same device, to change the routine.
#include <wdm.h>

IO_TIMER_ROUTINE SlowTick;
IO_TIMER_ROUTINE FastTick;
DRIVER_ADD_DEVICE LoomAdd;

_Use_decl_annotations_
NTSTATUS LoomAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(PhysicalDeviceObject);
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = IoInitializeTimer(device, SlowTick, NULL);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    status = IoInitializeTimer(device, FastTick, NULL); // expect: device/init-timer-place
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
