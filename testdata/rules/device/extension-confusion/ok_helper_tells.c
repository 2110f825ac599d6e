// A helper tells the devices apart.
#include <ntddk.h>

typedef struct _SPARROWHAWK {
    PDEVICE_OBJECT Lower;
    ULONG Reads;
} SPARROWHAWK, *PSPARROWHAWK;

static PDEVICE_OBJECT g_Control;

DRIVER_UNLOAD SparrowhawkUnload;
DRIVER_ADD_DEVICE SparrowhawkAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH SparrowhawkOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SparrowhawkRead;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH SparrowhawkPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH SparrowhawkPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH SparrowhawkPass;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\SparrowhawkControl"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\SparrowhawkControl");
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SparrowhawkUnload;
    DriverObject->DriverExtension->AddDevice = SparrowhawkAddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SparrowhawkOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SparrowhawkOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = SparrowhawkRead;
    DriverObject->MajorFunction[IRP_MJ_PNP] = SparrowhawkPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = SparrowhawkPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SparrowhawkPass;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(g_Control);
    return status;
}

_Use_decl_annotations_
VOID SparrowhawkUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\SparrowhawkControl");
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(g_Control);
}

_Use_decl_annotations_
NTSTATUS SparrowhawkAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDevice)
{
    PDEVICE_OBJECT device;
    PSPARROWHAWK ext;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SPARROWHAWK), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PSPARROWHAWK)device->DeviceExtension;
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
NTSTATUS SparrowhawkOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS SparrowhawkPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSPARROWHAWK ext = (PSPARROWHAWK)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS SparrowhawkPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSPARROWHAWK ext = (PSPARROWHAWK)DeviceObject->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS SparrowhawkPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSPARROWHAWK ext = (PSPARROWHAWK)DeviceObject->DeviceExtension;
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

static BOOLEAN IsControl(PDEVICE_OBJECT DeviceObject)
{
    return DeviceObject == g_Control;
}

_Use_decl_annotations_
NTSTATUS SparrowhawkRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSPARROWHAWK ext = (PSPARROWHAWK)DeviceObject->DeviceExtension;
    if (IsControl(DeviceObject))
        return Finish(Irp, STATUS_INVALID_DEVICE_REQUEST);
    ext->Reads++;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
