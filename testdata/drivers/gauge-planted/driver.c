#include <wdm.h>
#include <initguid.h>
#include "gauge.h"

DRIVER_INITIALIZE DriverEntry;
static DRIVER_UNLOAD GaugeUnload;
static DRIVER_ADD_DEVICE GaugeAddDevice;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, GaugeUnload)
#pragma alloc_text(PAGE, GaugeAddDevice)
#endif

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->MajorFunction[IRP_MJ_CREATE] = GaugeCreate;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = GaugeClose;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = GaugeCleanup;
    DriverObject->MajorFunction[IRP_MJ_READ] = GaugeRead;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = GaugeControl;
    DriverObject->MajorFunction[IRP_MJ_PNP] = GaugePnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = GaugePower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = GaugeSystemControl;
    DriverObject->DriverExtension->AddDevice = GaugeAddDevice;
    DriverObject->DriverUnload = GaugeUnload;
    return STATUS_SUCCESS;
}

static VOID GaugeUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    PAGED_CODE();
    // Every device went with its IRP_MN_REMOVE_DEVICE, and the driver as such owns nothing.
}

static NTSTATUS GaugeAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT self = NULL;
    PGAUGE_DEVICE device;
    NTSTATUS status;

    PAGED_CODE();
    status = IoCreateDevice(DriverObject, sizeof(GAUGE_DEVICE), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN,
                            FALSE, &self);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    device = (PGAUGE_DEVICE)self->DeviceExtension;
    RtlZeroMemory(device, sizeof(*device));
    device->Self = self;
    device->Pdo = PhysicalDeviceObject;
    IoInitializeRemoveLock(&device->RemoveLock, GAUGE_TAG, 0, 0);
    InitializeListHead(&device->AlarmWaiters);
    GaugeSamplerInit(device);
    status = GaugeReadsInit(device);
    if (!NT_SUCCESS(status)) {
        goto Fail;
    }

    status = IoRegisterDeviceInterface(PhysicalDeviceObject, &GUID_DEVINTERFACE_GAUGE, NULL, &device->InterfaceName);
    if (!NT_SUCCESS(status)) {
        goto Fail;
    }

    device->Lower = IoAttachDeviceToDeviceStack(self, PhysicalDeviceObject);
    if (device->Lower == NULL) {
        RtlFreeUnicodeString(&device->InterfaceName);
        return STATUS_NO_SUCH_DEVICE; // expect: device/error-path-leak
    }

    self->Flags |= DO_BUFFERED_IO;
    self->Flags |= device->Lower->Flags & DO_POWER_PAGABLE;
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;

Fail:
    IoDeleteDevice(self);
    return status;
}
