// Everything else of the start-up is pageable, the callback of the PnP manager is not.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_ADD_DEVICE LoomAddDevice;
DRIVER_UNLOAD LoomUnload;

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, LoomUnload)

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PAGED_CODE();
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = LoomUnload;
    DriverObject->DriverExtension->AddDevice = LoomAddDevice;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS LoomAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;

    PAGED_CODE(); // expect: paging/paged-code-nonpaged-section
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (IoAttachDeviceToDeviceStack(device, PhysicalDevice) == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID LoomUnload(PDRIVER_OBJECT DriverObject)
{
    PAGED_CODE();
    UNREFERENCED_PARAMETER(DriverObject);
}
