// A filter that lets power requests end at itself.
#include <wdm.h>

typedef struct _SLUICE { PDEVICE_OBJECT Lower; } SLUICE, *PSLUICE;

DRIVER_UNLOAD SluiceUnload;
DRIVER_ADD_DEVICE SluiceAddDevice;
DRIVER_DISPATCH SluicePass;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH SluicePnp;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SluiceUnload;
    DriverObject->DriverExtension->AddDevice = SluiceAddDevice;
    DriverObject->MajorFunction[IRP_MJ_PNP] = SluicePnp; // expect: device/dispatch-missing
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SluicePass;
    DriverObject->MajorFunction[IRP_MJ_READ] = SluicePass;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = SluicePass;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS SluiceAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PSLUICE ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SLUICE), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PSLUICE)device->DeviceExtension;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= ext->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS SluicePass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PSLUICE)DeviceObject->DeviceExtension)->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS SluicePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = ((PSLUICE)DeviceObject->DeviceExtension)->Lower;
    BOOLEAN remove = IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_REMOVE_DEVICE;
    NTSTATUS status;
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(lower, Irp);
    if (remove) {
        IoDetachDevice(lower);
        IoDeleteDevice(DeviceObject);
    }
    return status;
}

_Use_decl_annotations_
VOID SluiceUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
