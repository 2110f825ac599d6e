// The flags of the device below are copied.
#include <wdm.h>

typedef struct _CHALICE { PDEVICE_OBJECT Lower; } CHALICE, *PCHALICE;

DRIVER_UNLOAD ChaliceUnload;
DRIVER_ADD_DEVICE ChaliceAddDevice;
DRIVER_DISPATCH ChalicePass;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH ChalicePnp;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = ChaliceUnload;
    DriverObject->DriverExtension->AddDevice = ChaliceAddDevice;
    DriverObject->MajorFunction[IRP_MJ_PNP] = ChalicePnp;
    DriverObject->MajorFunction[IRP_MJ_READ] = ChalicePass;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = ChalicePass;
    DriverObject->MajorFunction[IRP_MJ_POWER] = ChalicePass;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = ChalicePass;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = ChalicePass;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = ChalicePass;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS ChaliceAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PCHALICE ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(CHALICE), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PCHALICE)device->DeviceExtension;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= ext->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO); // guard
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS ChalicePass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PCHALICE)DeviceObject->DeviceExtension)->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS ChalicePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = ((PCHALICE)DeviceObject->DeviceExtension)->Lower;
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
VOID ChaliceUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
