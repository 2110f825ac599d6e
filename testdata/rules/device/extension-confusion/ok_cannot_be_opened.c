// The device without extension has no name: no request comes to it.
#include <ntddk.h>

typedef struct _GOSHAWK {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} GOSHAWK, *PGOSHAWK;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD GoshawkUnload;
DRIVER_ADD_DEVICE GoshawkAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH GoshawkOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH GoshawkRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH GoshawkPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH GoshawkPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH GoshawkPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\GoshawkControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\GoshawkControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = GoshawkUnload;
    DriverObject->DriverExtension->AddDevice = GoshawkAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = GoshawkOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = GoshawkOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = GoshawkRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = GoshawkPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = GoshawkPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = GoshawkPass;
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control);
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID GoshawkUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\GoshawkControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS GoshawkAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PGOSHAWK ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(GOSHAWK), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PGOSHAWK)device->DeviceExtension;
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
NTSTATUS GoshawkOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS GoshawkPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGOSHAWK ext = (PGOSHAWK)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS GoshawkPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGOSHAWK ext = (PGOSHAWK)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS GoshawkPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGOSHAWK ext = (PGOSHAWK)DeviceObject->DeviceExtension;
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
NTSTATUS GoshawkRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGOSHAWK ext = (PGOSHAWK)DeviceObject->DeviceExtension;
    ext->Reads++;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
