// A function driver handles reads itself and chooses the transfer.
#include <wdm.h>

typedef struct _BASIN { PDEVICE_OBJECT Lower; } BASIN, *PBASIN;

DRIVER_UNLOAD BasinUnload;
DRIVER_ADD_DEVICE BasinAddDevice;
DRIVER_DISPATCH BasinPass;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH BasinPnp;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BasinUnload;
    DriverObject->DriverExtension->AddDevice = BasinAddDevice;
    DriverObject->MajorFunction[IRP_MJ_PNP] = BasinPnp;
    DriverObject->MajorFunction[IRP_MJ_READ] = BasinPass;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = BasinPass;
    DriverObject->MajorFunction[IRP_MJ_POWER] = BasinPass;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = BasinPass;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = BasinPass;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = BasinPass;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS BasinAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PBASIN ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(BASIN), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PBASIN)device->DeviceExtension;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= DO_DIRECT_IO | DO_POWER_PAGABLE;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS BasinPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PBASIN)DeviceObject->DeviceExtension)->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS BasinPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = ((PBASIN)DeviceObject->DeviceExtension)->Lower;
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
VOID BasinUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
