// All routines of the list assert, but one was added in a hurry.
#include <wdm.h>

typedef struct _SCALE_EXTENSION {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    UNICODE_STRING LinkName;
    BOOLEAN Started;
} SCALE_EXTENSION, *PSCALE_EXTENSION;

DRIVER_ADD_DEVICE ScaleAddDevice;
DRIVER_UNLOAD ScaleUnload;
NTSTATUS ScaleReadCalibration(PSCALE_EXTENSION Extension, HANDLE Key, PULONG Calibration);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, ScaleAddDevice)
#pragma alloc_text(PAGE, ScaleUnload)
#pragma alloc_text(PAGE, ScaleReadCalibration)
#endif

_Use_decl_annotations_
NTSTATUS ScaleAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PSCALE_EXTENSION extension;
    NTSTATUS status;

    PAGED_CODE();

    status = IoCreateDevice(DriverObject, sizeof(SCALE_EXTENSION), NULL, FILE_DEVICE_UNKNOWN,
                            FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    extension = device->DeviceExtension;
    extension->Self = device;
    extension->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDevice);
    if (extension->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID ScaleUnload(PDRIVER_OBJECT DriverObject)
{
    PAGED_CODE();
    UNREFERENCED_PARAMETER(DriverObject);
}

NTSTATUS ScaleReadCalibration(PSCALE_EXTENSION Extension, HANDLE Key, PULONG Calibration) // expect: paging/paged-code-missing
{
    UCHAR buffer[sizeof(KEY_VALUE_PARTIAL_INFORMATION) + sizeof(ULONG)];
    PKEY_VALUE_PARTIAL_INFORMATION value = (PKEY_VALUE_PARTIAL_INFORMATION)buffer;
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"Calibration");
    ULONG length;
    NTSTATUS status;

    if (!Extension->Started) {
        return STATUS_DEVICE_NOT_READY;
    }
    status = ZwQueryValueKey(Key, &name, KeyValuePartialInformation, value, sizeof(buffer), &length);
    if (NT_SUCCESS(status) && value->Type == REG_DWORD) {
        RtlCopyMemory(Calibration, value->Data, sizeof(ULONG));
    }
    return status;
}
