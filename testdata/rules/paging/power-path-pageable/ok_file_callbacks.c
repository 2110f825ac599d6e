// Creating and closing handles is not on the power path.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DEVICE_FILE_CREATE VaultFileCreate;
EVT_WDF_FILE_CLOSE VaultFileClose;
NTSTATUS VaultCreate(PWDFDEVICE_INIT DeviceInit);

#pragma alloc_text(PAGE, VaultFileCreate)
#pragma alloc_text(PAGE, VaultFileClose)
#pragma alloc_text(PAGE, VaultCreate)

VOID VaultFileCreate(WDFDEVICE Device, WDFREQUEST Request, WDFFILEOBJECT FileObject)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(FileObject);
    PAGED_CODE();
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID VaultFileClose(WDFFILEOBJECT FileObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    PAGED_CODE();
}

NTSTATUS VaultCreate(PWDFDEVICE_INIT DeviceInit)
{
    WDF_FILEOBJECT_CONFIG files;
    WDFDEVICE device;

    PAGED_CODE();
    WDF_FILEOBJECT_CONFIG_INIT(&files, VaultFileCreate, VaultFileClose, WDF_NO_EVENT_CALLBACK);
    WdfDeviceInitSetFileObjectConfig(DeviceInit, &files, WDF_NO_OBJECT_ATTRIBUTES);
    WdfDeviceInitSetPowerNotPageable(DeviceInit);
    return WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
