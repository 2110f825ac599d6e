// A device without a stack asks for both as well.
#include <ntddk.h>

NTSTATUS GobletMake(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT *Device)
{
    NTSTATUS status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, Device);
    if (NT_SUCCESS(status)) {
        (*Device)->Flags |= (DO_EXCLUSIVE | DO_DIRECT_IO | DO_BUFFERED_IO); // expect: device/flags-not-inherited
        (*Device)->Flags &= ~DO_DEVICE_INITIALIZING;
    }
    return status;
}
