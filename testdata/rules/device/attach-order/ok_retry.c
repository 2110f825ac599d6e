// In a loop over names: the create of the next round comes after the attach of this one.
#include <ntddk.h>

NTSTATUS DistaffAttachAll(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT *Targets, PDEVICE_OBJECT *Below, ULONG Count)
{
    for (ULONG i = 0; i < Count; i++) {
        PDEVICE_OBJECT device;
        NTSTATUS status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
        if (!NT_SUCCESS(status))
            return status;
        Below[i] = IoAttachDeviceToDeviceStack(device, Targets[i]);
        if (Below[i] == NULL) {
            IoDeleteDevice(device);
            return STATUS_NO_SUCH_DEVICE;
        }
        device->Flags |= Below[i]->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO);
        device->Flags &= ~DO_DEVICE_INITIALIZING;
    }
    return STATUS_SUCCESS;
}
