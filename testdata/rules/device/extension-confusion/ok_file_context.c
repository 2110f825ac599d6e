// What the file object carries tells; it was set when the device was opened.
#include <ntddk.h>

typedef struct _VULTURE {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} VULTURE, *PVULTURE;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD VultureUnload;
DRIVER_ADD_DEVICE VultureAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH VultureOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH VultureRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH VulturePnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH VulturePower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH VulturePass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\VultureControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\VultureControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = VultureUnload;
    DriverObject->DriverExtension->AddDevice = VultureAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = VultureOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = VultureOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = VultureRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = VulturePnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = VulturePower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = VulturePass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID VultureUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\VultureControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS VultureAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PVULTURE ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(VULTURE), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PVULTURE)device->DeviceExtension;
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
NTSTATUS VultureOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS VulturePass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVULTURE ext = (PVULTURE)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS VulturePower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVULTURE ext = (PVULTURE)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS VulturePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVULTURE ext = (PVULTURE)DeviceObject->DeviceExtension;
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
NTSTATUS VultureRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVULTURE ext = (PVULTURE)DeviceObject->DeviceExtension;
    if (IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext == NULL)
        return Finish(Irp, STATUS_INVALID_DEVICE_REQUEST);
    ext->Reads++;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
