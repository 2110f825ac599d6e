// A filter that passes on everything it is asked.
#include <wdm.h>

typedef struct _LOCKGATE { PDEVICE_OBJECT Lower; } LOCKGATE, *PLOCKGATE;

DRIVER_UNLOAD LockUnload;
DRIVER_ADD_DEVICE LockAddDevice;
DRIVER_DISPATCH LockPass;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH LockPnp;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = LockUnload;
    DriverObject->DriverExtension->AddDevice = LockAddDevice;
    for (UCHAR i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; ++i)
        DriverObject->MajorFunction[i] = LockPass;
    DriverObject->MajorFunction[IRP_MJ_PNP] = LockPnp;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS LockAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PLOCKGATE ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(LOCKGATE), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PLOCKGATE)device->DeviceExtension;
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
NTSTATUS LockPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PLOCKGATE)DeviceObject->DeviceExtension)->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS LockPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = ((PLOCKGATE)DeviceObject->DeviceExtension)->Lower;
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
VOID LockUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
