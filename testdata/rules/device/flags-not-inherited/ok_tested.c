// The flags of the device below are tested one by one.
#include <wdm.h>

typedef struct _STOUP { PDEVICE_OBJECT Lower; } STOUP, *PSTOUP;

DRIVER_UNLOAD StoupUnload;
DRIVER_ADD_DEVICE StoupAddDevice;
DRIVER_DISPATCH StoupPass;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH StoupPnp;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = StoupUnload;
    DriverObject->DriverExtension->AddDevice = StoupAddDevice;
    DriverObject->MajorFunction[IRP_MJ_PNP] = StoupPnp;
    DriverObject->MajorFunction[IRP_MJ_READ] = StoupPass;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = StoupPass;
    DriverObject->MajorFunction[IRP_MJ_POWER] = StoupPass;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = StoupPass;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = StoupPass;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = StoupPass;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS StoupAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PSTOUP ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(STOUP), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PSTOUP)device->DeviceExtension;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    if (ext->Lower->Flags & DO_BUFFERED_IO)
        device->Flags |= DO_BUFFERED_IO;
    else if (ext->Lower->Flags & DO_DIRECT_IO)
        device->Flags |= DO_DIRECT_IO;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS StoupPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PSTOUP)DeviceObject->DeviceExtension)->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS StoupPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = ((PSTOUP)DeviceObject->DeviceExtension)->Lower;
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
VOID StoupUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
