// The device asks for both kinds of transfer.
#include <wdm.h>

typedef struct _FLAGON { PDEVICE_OBJECT Lower; } FLAGON, *PFLAGON;

DRIVER_UNLOAD FlagonUnload;
DRIVER_ADD_DEVICE FlagonAddDevice;
DRIVER_DISPATCH FlagonPass;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH FlagonPnp;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = FlagonUnload;
    DriverObject->DriverExtension->AddDevice = FlagonAddDevice;
    DriverObject->MajorFunction[IRP_MJ_PNP] = FlagonPnp;
    DriverObject->MajorFunction[IRP_MJ_READ] = FlagonPass;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = FlagonPass;
    DriverObject->MajorFunction[IRP_MJ_POWER] = FlagonPass;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = FlagonPass;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = FlagonPass;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = FlagonPass;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS FlagonAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PFLAGON ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(FLAGON), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PFLAGON)device->DeviceExtension;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= DO_BUFFERED_IO | DO_DIRECT_IO; // expect: device/flags-not-inherited
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS FlagonPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PFLAGON)DeviceObject->DeviceExtension)->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS FlagonPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = ((PFLAGON)DeviceObject->DeviceExtension)->Lower;
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
VOID FlagonUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
