// A function driver for control codes only: transfer flags mean nothing to it.
#include <wdm.h>

typedef struct _TUREEN { PDEVICE_OBJECT Lower; } TUREEN, *PTUREEN;

DRIVER_UNLOAD TureenUnload;
DRIVER_ADD_DEVICE TureenAddDevice;
DRIVER_DISPATCH TureenPass;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH TureenPnp;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = TureenUnload;
    DriverObject->DriverExtension->AddDevice = TureenAddDevice;
    DriverObject->MajorFunction[IRP_MJ_PNP] = TureenPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = TureenPass;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = TureenPass;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = TureenPass;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS TureenAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PTUREEN ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(TUREEN), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PTUREEN)device->DeviceExtension;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS TureenPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PTUREEN)DeviceObject->DeviceExtension)->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS TureenPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = ((PTUREEN)DeviceObject->DeviceExtension)->Lower;
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
VOID TureenUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
