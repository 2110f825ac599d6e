// Reads pass through a filter that says nothing of how their data is handed over.
#include <wdm.h>

typedef struct _EWER { PDEVICE_OBJECT Lower; } EWER, *PEWER;

DRIVER_UNLOAD EwerUnload;
DRIVER_ADD_DEVICE EwerAddDevice;
DRIVER_DISPATCH EwerPass;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH EwerPnp;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = EwerUnload;
    DriverObject->DriverExtension->AddDevice = EwerAddDevice;
    DriverObject->MajorFunction[IRP_MJ_PNP] = EwerPnp;
    DriverObject->MajorFunction[IRP_MJ_READ] = EwerPass;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = EwerPass;
    DriverObject->MajorFunction[IRP_MJ_POWER] = EwerPass;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = EwerPass;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = EwerPass;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = EwerPass;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS EwerAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PEWER ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(EWER), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PEWER)device->DeviceExtension;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject); // expect: device/flags-not-inherited
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS EwerPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PEWER)DeviceObject->DeviceExtension)->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS EwerPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = ((PEWER)DeviceObject->DeviceExtension)->Lower;
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
VOID EwerUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
