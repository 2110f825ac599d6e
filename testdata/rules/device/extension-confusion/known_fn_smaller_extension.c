// FN: both kinds have an extension, and the member lies behind the end of the smaller one: members have no offsets here.
#include <ntddk.h>

typedef struct _SERPENT {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} SERPENT, *PSERPENT;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD SerpentUnload;
DRIVER_ADD_DEVICE SerpentAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH SerpentOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SerpentRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH SerpentPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH SerpentPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH SerpentPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\SerpentControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\SerpentControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SerpentUnload;
    DriverObject->DriverExtension->AddDevice = SerpentAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SerpentOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SerpentOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = SerpentRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = SerpentPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = SerpentPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SerpentPass;
    status = IoCreateDevice(DriverObject, sizeof(ULONG), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    *(PULONG)g_Control->DeviceExtension = 0;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID SerpentUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\SerpentControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS SerpentAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PSERPENT ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SERPENT), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PSERPENT)device->DeviceExtension;
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
NTSTATUS SerpentOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS SerpentPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSERPENT ext = (PSERPENT)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS SerpentPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSERPENT ext = (PSERPENT)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS SerpentPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSERPENT ext = (PSERPENT)DeviceObject->DeviceExtension;
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
NTSTATUS SerpentRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSERPENT ext = (PSERPENT)DeviceObject->DeviceExtension;
    ext->Reads++;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
