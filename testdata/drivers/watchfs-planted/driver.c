#include "watchfs.h"

DRIVER_INITIALIZE DriverEntry;
static DRIVER_FS_NOTIFICATION WatchFileSystemChange;

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, WatchFileSystemChange)

static PDRIVER_OBJECT ThisDriver;

static NTSTATUS Attach(PDEVICE_OBJECT FileSystem)
{
    PWATCH_DEVICE device;
    PDEVICE_OBJECT self;
    NTSTATUS status;

    status = IoCreateDevice(ThisDriver, sizeof(WATCH_DEVICE), NULL, FileSystem->DeviceType, 0, FALSE, &self);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PWATCH_DEVICE)self->DeviceExtension;
    RtlZeroMemory(device, sizeof(*device));
    device->Self = self;
    device->Driver = ThisDriver;
    KeInitializeSpinLock(&device->StatsLock);
    status = WatchNamesInit(device);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(self);
        return status;
    }
    status = IoAttachDeviceToDeviceStackSafe(self, FileSystem, &device->Lower);
    if (!NT_SUCCESS(status)) {
        WatchNamesFree(device);
        IoDeleteDevice(self);
        return status;
    }
    self->Flags |= FileSystem->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO);
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static VOID WatchFileSystemChange(PDEVICE_OBJECT DeviceObject, BOOLEAN FsActive)
{
    PAGED_CODE();
    if (FsActive) {
        (VOID)Attach(DeviceObject);
    }
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    ThisDriver = DriverObject;
    status = WatchFillDispatch(DriverObject);
    if (NT_SUCCESS(status)) {
        status = IoRegisterFsRegistrationChange(DriverObject, WatchFileSystemChange);
    }
    return status;
}
