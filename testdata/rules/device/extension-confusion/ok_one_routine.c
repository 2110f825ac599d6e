// One routine for all: what the control device is asked for does not need the extension.
#include <ntddk.h>

typedef struct _PEREGRINE {
    PDEVICE_OBJECT Lower;
    LONG Opened;
} PEREGRINE, *PPEREGRINE;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD PeregrineUnload;
DRIVER_ADD_DEVICE PeregrineAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) _Dispatch_type_(IRP_MJ_PNP) _Dispatch_type_(IRP_MJ_POWER) _Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH PeregrineAll;
DRIVER_DISPATCH PeregrinePnp, PeregrinePower, PeregrinePass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\PeregrineControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\PeregrineControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = PeregrineUnload;
    DriverObject->DriverExtension->AddDevice = PeregrineAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = PeregrineAll;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = PeregrineAll;
    DriverObject->MajorFunction[IRP_MJ_PNP] = PeregrineAll;
    DriverObject->MajorFunction[IRP_MJ_POWER] = PeregrineAll;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = PeregrineAll;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID PeregrineUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\PeregrineControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS PeregrineAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PPEREGRINE ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(PEREGRINE), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PPEREGRINE)device->DeviceExtension;
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
NTSTATUS PeregrinePass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPEREGRINE ext = (PPEREGRINE)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS PeregrinePower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPEREGRINE ext = (PPEREGRINE)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS PeregrinePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPEREGRINE ext = (PPEREGRINE)DeviceObject->DeviceExtension;
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
NTSTATUS PeregrineAll(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPEREGRINE ext = (PPEREGRINE)DeviceObject->DeviceExtension;
    switch (IoGetCurrentIrpStackLocation(Irp)->MajorFunction) {
    case IRP_MJ_CREATE:
        if (DeviceObject == g_Control)
            return Finish(Irp, STATUS_SUCCESS);
        InterlockedIncrement(&ext->Opened);
        return Finish(Irp, STATUS_SUCCESS);
    case IRP_MJ_CLOSE:
        return Finish(Irp, STATUS_SUCCESS);
    case IRP_MJ_PNP:
        return PeregrinePnp(DeviceObject, Irp);
    case IRP_MJ_POWER:
        return PeregrinePower(DeviceObject, Irp);
    default:
        return PeregrinePass(DeviceObject, Irp);
    }
}
