// A device without extension is known by that.
#include <ntddk.h>

typedef struct _BUZZARD {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} BUZZARD, *PBUZZARD;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD BuzzardUnload;
DRIVER_ADD_DEVICE BuzzardAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH BuzzardOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH BuzzardRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH BuzzardPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH BuzzardPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH BuzzardPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\BuzzardControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\BuzzardControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BuzzardUnload;
    DriverObject->DriverExtension->AddDevice = BuzzardAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = BuzzardOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = BuzzardOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = BuzzardRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = BuzzardPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = BuzzardPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = BuzzardPass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID BuzzardUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\BuzzardControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS BuzzardAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PBUZZARD ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(BUZZARD), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PBUZZARD)device->DeviceExtension;
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
NTSTATUS BuzzardOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS BuzzardPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBUZZARD ext = (PBUZZARD)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS BuzzardPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBUZZARD ext = (PBUZZARD)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS BuzzardPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBUZZARD ext = (PBUZZARD)DeviceObject->DeviceExtension;
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
NTSTATUS BuzzardRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBUZZARD ext = (PBUZZARD)DeviceObject->DeviceExtension;
    if (ext == NULL)
        return Finish(Irp, STATUS_INVALID_DEVICE_REQUEST);
    ext->Reads++;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
