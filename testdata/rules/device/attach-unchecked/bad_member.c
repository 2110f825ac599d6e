// The result goes into the extension, and every request is sent there.
#include <wdm.h>

typedef struct _WINCH { PDEVICE_OBJECT Lower, Self; ULONG Turns; } WINCH, *PWINCH;

DRIVER_ADD_DEVICE WinchAddDevice;

_Use_decl_annotations_
NTSTATUS WinchAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PWINCH ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(WINCH), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PWINCH)device->DeviceExtension;
    ext->Self = device;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject); // expect: device/attach-unchecked
    device->Flags |= DO_BUFFERED_IO;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

NTSTATUS WinchPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PWINCH)DeviceObject->DeviceExtension)->Lower, Irp);
}
