// The flags are copied with a mask.
#include <wdm.h>

typedef struct _JUG { PDEVICE_OBJECT Lower; } JUG, *PJUG;

DRIVER_UNLOAD JugUnload;
DRIVER_ADD_DEVICE JugAddDevice;
DRIVER_DISPATCH JugPass;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH JugPnp;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = JugUnload;
    DriverObject->DriverExtension->AddDevice = JugAddDevice;
    DriverObject->MajorFunction[IRP_MJ_PNP] = JugPnp;
    DriverObject->MajorFunction[IRP_MJ_READ] = JugPass;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = JugPass;
    DriverObject->MajorFunction[IRP_MJ_POWER] = JugPass;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = JugPass;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = JugPass;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = JugPass;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS JugAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PJUG ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(JUG), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PJUG)device->DeviceExtension;
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
NTSTATUS JugPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PJUG)DeviceObject->DeviceExtension)->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS JugPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = ((PJUG)DeviceObject->DeviceExtension)->Lower;
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
VOID JugUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
