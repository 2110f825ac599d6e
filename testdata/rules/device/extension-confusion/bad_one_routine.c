// One routine tells requests apart, but not devices.
#include <ntddk.h>

typedef struct _MERLIN {
    PDEVICE_OBJECT Lower;
    LONG Opened;
} MERLIN, *PMERLIN;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD MerlinUnload;
DRIVER_ADD_DEVICE MerlinAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) _Dispatch_type_(IRP_MJ_PNP) _Dispatch_type_(IRP_MJ_POWER) _Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH MerlinAll;
DRIVER_DISPATCH MerlinPnp, MerlinPower, MerlinPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\MerlinControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\MerlinControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = MerlinUnload;
    DriverObject->DriverExtension->AddDevice = MerlinAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = MerlinAll;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = MerlinAll;
    DriverObject->MajorFunction[IRP_MJ_PNP] = MerlinAll;
    DriverObject->MajorFunction[IRP_MJ_POWER] = MerlinAll;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = MerlinAll;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID MerlinUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\MerlinControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS MerlinAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PMERLIN ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(MERLIN), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PMERLIN)device->DeviceExtension;
    ext->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDevice);
    if (ext->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= ext->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS Finish(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
NTSTATUS MerlinPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMERLIN ext = (PMERLIN)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS MerlinPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMERLIN ext = (PMERLIN)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS MerlinPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMERLIN ext = (PMERLIN)DeviceObject->DeviceExtension;
    PDEVICE_OBJECT lower = ext->Lower;
    if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        NTSTATUS status;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(lower, Irp);
        IoDetachDevice(lower);
        IoDeleteDevice(DeviceObject);
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(lower, Irp);
}

_Use_decl_annotations_
NTSTATUS MerlinAll(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMERLIN ext = (PMERLIN)DeviceObject->DeviceExtension;
    switch (IoGetCurrentIrpStackLocation(Irp)->MajorFunction) {
    case IRP_MJ_CREATE:
        InterlockedIncrement(&ext->Opened); // expect: device/extension-confusion
        return Finish(Irp, STATUS_SUCCESS);
    case IRP_MJ_CLOSE:
        return Finish(Irp, STATUS_SUCCESS);
    case IRP_MJ_PNP:
        return MerlinPnp(DeviceObject, Irp);
    case IRP_MJ_POWER:
        return MerlinPower(DeviceObject, Irp);
    default:
        return MerlinPass(DeviceObject, Irp);
    }
}
