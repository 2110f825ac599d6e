// FN: both flags are set, in two statements.
#include <wdm.h>

typedef struct _NOGGIN { PDEVICE_OBJECT Lower; } NOGGIN, *PNOGGIN;

DRIVER_UNLOAD NogginUnload;
DRIVER_ADD_DEVICE NogginAddDevice;
DRIVER_DISPATCH NogginPass;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH NogginPnp;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = NogginUnload;
    DriverObject->DriverExtension->AddDevice = NogginAddDevice;
    DriverObject->MajorFunction[IRP_MJ_PNP] = NogginPnp;
    DriverObject->MajorFunction[IRP_MJ_READ] = NogginPass;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = NogginPass;
    DriverObject->MajorFunction[IRP_MJ_POWER] = NogginPass;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = NogginPass;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = NogginPass;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = NogginPass;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS NogginAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PNOGGIN ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(NOGGIN), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PNOGGIN)device->DeviceExtension;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= DO_BUFFERED_IO;
    device->Flags |= DO_DIRECT_IO;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS NogginPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PNOGGIN)DeviceObject->DeviceExtension)->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS NogginPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = ((PNOGGIN)DeviceObject->DeviceExtension)->Lower;
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
VOID NogginUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
