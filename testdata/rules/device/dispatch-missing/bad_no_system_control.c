// A filter that forgets WMI.
#include <wdm.h>

typedef struct _WEIR { PDEVICE_OBJECT Lower; } WEIR, *PWEIR;

DRIVER_UNLOAD WeirUnload;
DRIVER_ADD_DEVICE WeirAddDevice;
DRIVER_DISPATCH WeirPass;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH WeirPnp;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = WeirUnload;
    DriverObject->DriverExtension->AddDevice = WeirAddDevice;
    DriverObject->MajorFunction[IRP_MJ_POWER] = WeirPass;
    DriverObject->MajorFunction[IRP_MJ_PNP] = WeirPnp; // expect: device/dispatch-missing
    DriverObject->MajorFunction[IRP_MJ_READ] = WeirPass;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = WeirPass;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = WeirPass;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS WeirAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PWEIR ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(WEIR), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PWEIR)device->DeviceExtension;
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
NTSTATUS WeirPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PWEIR)DeviceObject->DeviceExtension)->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS WeirPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = ((PWEIR)DeviceObject->DeviceExtension)->Lower;
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
VOID WeirUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
